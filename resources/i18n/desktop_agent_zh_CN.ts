<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation>令牌只发送到此地址，不发往别处</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>粘贴到这里</translation>
    </message>
    <message>
      <source>Keep token</source>
      <translation>保存令牌</translation>
    </message>
    <message>
      <source>Memory, until the application ends</source>
      <translation>内存，直到应用退出</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>密钥环</translation>
    </message>
    <message>
      <source>memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>环境变量</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>本机的密钥环</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Name the account and paste its token.</source>
      <translation>请填写账户名称并粘贴令牌。</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>地址须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
      <source>Provider</source>
      <translation>提供商</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>令牌</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>保存到</translation>
    </message>
    <message>
      <source>Add or replace</source>
      <translation>添加或替换</translation>
    </message>
    <message>
      <source>None yet. The built-in model needs none.</source>
      <translation>还没有。内置模型不需要账户。</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Tokens are made at {page}</source>
      <translation>令牌在 {page} 创建</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>移除 {name}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>运行任务</translation>
    </message>
    <message>
      <source>Stop the run</source>
      <translation>停止运行</translation>
    </message>
    <message>
      <source>Pause or resume the run</source>
      <translation>暂停或恢复运行</translation>
    </message>
    <message>
      <source>Go on with this run</source>
      <translation>继续此运行</translation>
    </message>
    <message>
      <source>Go to the waiting approval</source>
      <translation>转到等待中的批准</translation>
    </message>
    <message>
      <source>Outline of the steps</source>
      <translation>步骤大纲</translation>
    </message>
    <message>
      <source>Search runs, then the steps of this one</source>
      <translation>搜索运行，再搜索此运行的步骤</translation>
    </message>
    <message>
      <source>Show or hide the runs</source>
      <translation>显示或隐藏运行列表</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>显示或隐藏检查器</translation>
    </message>
    <message>
      <source>Go to the task box</source>
      <translation>转到任务输入框</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>默认文字大小</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>浅色主题</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>深色主题</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>跟随系统主题</translation>
    </message>
    <message>
      <source>Inspector tab {number}</source>
      <translation>检查器标签页 {number}</translation>
    </message>
    <message>
      <source>Choose tools</source>
      <translation>选择工具</translation>
    </message>
    <message>
      <source>Choose imports</source>
      <translation>选择导入</translation>
    </message>
    <message>
      <source>Choose the model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Choose the approval mode</source>
      <translation>选择批准方式</translation>
    </message>
    <message>
      <source>Set the step limit</source>
      <translation>设置步骤上限</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Guidance for the next step…</source>
      <translation>给下一步骤的指导…</translation>
    </message>
    <message>
      <source>Tools the code may call</source>
      <translation>代码可以调用的工具</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>代码可以导入的模块</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>Run the task</source>
      <translation>运行任务</translation>
    </message>
    <message>
      <source>Wait after the current step (F6)</source>
      <translation>当前步骤完成后等待 (F6)</translation>
    </message>
    <message>
      <source>Go on with the next step (F6)</source>
      <translation>继续下一步骤 (F6)</translation>
    </message>
    <message>
      <source>End the run; what was done is kept (Ctrl+.)</source>
      <translation>结束运行；已完成的内容会保留 (Ctrl+.)</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>A message for the next step…</source>
      <translation>给下一步骤的消息…</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Ask a follow-up, or describe a new task… drop files or images here</source>
      <translation>继续提问，或描述新任务… 可将文件或图片拖到这里</translation>
    </message>
    <message>
      <source>Describe a task… drop files or images here</source>
      <translation>描述一个任务… 可将文件或图片拖到这里</translation>
    </message>
    <message>
      <source>Stop now</source>
      <translation>立即停止</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>运行前询问</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>直接运行，不询问</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>发送</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Type a task first.</source>
      <translation>请先输入任务。</translation>
    </message>
  </context>
  <context>
    <name>ImportPicker</name>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>这会允许所有已安装的模块，包括能访问文件、程序和网络的模块。此后，代码与这台电脑之间只剩工作进程的隔离。</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>输入一个包，例如 pandas 或 matplotlib.*</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg 允许一个包及其子模块，pkg.sub 只允许该子模块。隔离始终有效。</translation>
    </message>
    <message>
      <source>everything installed</source>
      <translation>所有已安装的</translation>
    </message>
    <message>
      <source>can reach the network</source>
      <translation>可访问网络</translation>
    </message>
    <message>
      <source>can reach files</source>
      <translation>可访问文件</translation>
    </message>
    <message>
      <source>can start programs</source>
      <translation>可启动程序</translation>
    </message>
    <message>
      <source>Allow every import</source>
      <translation>允许所有导入</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>已添加</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>Always there</source>
      <translation>始终可用</translation>
    </message>
    <message>
      <source>Looking at what is installed…</source>
      <translation>正在查看已安装的包…</translation>
    </message>
    <message>
      <source>No installed package is called that.</source>
      <translation>没有叫这个名字的已安装包。</translation>
    </message>
    <message>
      <source>Python's own</source>
      <translation>Python 自带</translation>
    </message>
    <message>
      <source>{name} is always there.</source>
      <translation>{name} 始终可用。</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>All models…</source>
      <translation>所有模型…</translation>
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>正在本机的常用端口上查找…</translation>
    </message>
    <message>
      <source>Use a file…</source>
      <translation>使用文件…</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>在本机</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>本地服务器</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Model on the Hub, owner/name</source>
      <translation>Hub 上的模型，owner/name</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Use this model of the Hub</source>
      <translation>使用 Hub 上的这个模型</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>其他提供商</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>地址，例如 https://host/v1</translation>
    </message>
    <message>
      <source>Model name there</source>
      <translation>在该处的模型名称</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>发送哪个账户的密钥</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>无密钥</translation>
    </message>
    <message>
      <source>Use this provider</source>
      <translation>使用此提供商</translation>
    </message>
    <message>
      <source>found</source>
      <translation>已找到</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports (Ollama, LM Studio, llama.cpp, vLLM).</source>
      <translation>本机的常用端口上没有服务器应答（Ollama、LM Studio、llama.cpp、vLLM）。</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>内置模型</translation>
    </message>
    <message>
      <source>Write it as owner/name.</source>
      <translation>请写成 owner/name 的形式。</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>地址须以 http:// 或 https:// 开头。</translation>
    </message>
  </context>
  <context>
    <name>ModelText</name>
    <message>
      <source>Default model</source>
      <translation>默认模型</translation>
    </message>
    <message>
      <source>Built-in model</source>
      <translation>内置模型</translation>
    </message>
    <message>
      <source>Script {name}</source>
      <translation>脚本 {name}</translation>
    </message>
    <message>
      <source>on this computer</source>
      <translation>在本机</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
  </context>
  <context>
    <name>ApprovalPicker</name>
    <message>
      <source>Approval</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>运行前询问</translation>
    </message>
    <message>
      <source>Each action waits until you have read it and pressed Run.</source>
      <translation>每个操作都会等待，直到你阅读并按下“运行”。</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>直接运行，不询问</translation>
    </message>
    <message>
      <source>Actions run at once, inside the same isolation. You can stop at any time.</source>
      <translation>操作会立即运行，隔离不变。你可以随时停止。</translation>
    </message>
  </context>
  <context>
    <name>StepsPicker</name>
    <message>
      <source>Step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>到达上限时，会请模型给出目前最好的答案，只问一次。</translation>
    </message>
  </context>
  <context>
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Search tools</source>
      <translation>搜索工具</translation>
    </message>
    <message>
      <source>A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>工具在应用中运行，而不是在解释器中。final_answer 始终可用。</translation>
    </message>
    <message>
      <source>Install {package} to use it.</source>
      <translation>安装 {package} 后即可使用。</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Your message goes to the model with the next step.</source>
      <translation>你的消息将随下一步骤发送给模型。</translation>
    </message>
    <message>
      <source>The run pauses after this step.</source>
      <translation>此步骤完成后运行将暂停。</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>{module} may be imported from the next step on.</source>
      <translation>从下一步骤起可以导入 {module}。</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n connected</source>
      <translation>
        <numerusform>已连接 %n 个</numerusform>
      </translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>还没有</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>Something went wrong in the application itself: {error}</source>
      <translation>应用自身出错：{error}</translation>
    </message>
  </context>
  <context>
    <name>Examples</name>
    <message>
      <source>Leopard on the bridge</source>
      <translation>桥上的豹子</translation>
    </message>
    <message>
      <source>How many seconds would a leopard at full speed need to cross the Pont des Arts?</source>
      <translation>一只豹子全速跑过巴黎艺术桥 (Pont des Arts) 需要多少秒？</translation>
    </message>
    <message>
      <source>Most downloaded model</source>
      <translation>下载最多的模型</translation>
    </message>
    <message>
      <source>Which text-to-video model on the Hub has the most downloads?</source>
      <translation>Hub 上哪个文本生成视频模型的下载量最大？</translation>
    </message>
    <message>
      <source>Title of a page</source>
      <translation>网页标题</translation>
    </message>
    <message>
      <source>Get the title of a web page with requests and bs4.</source>
      <translation>用 requests 和 bs4 获取一个网页的标题。</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this run</source>
      <translation>在此运行中查找</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>上一步骤</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步骤</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>此运行中没有</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Save this run as a file</source>
      <translation>将此运行保存为文件</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>将此运行与另一运行并排显示</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>输入文字查找命令或运行</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Ctrl+K</source>
      <translation>Ctrl+K</translation>
    </message>
  </context>
  <context>
    <name>FactsTab</name>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>开始</translation>
    </message>
    <message numerus="yes">
      <source>%n call(s)</source>
      <translation>
        <numerusform>%n 次调用</numerusform>
      </translation>
    </message>
    <message>
      <source>you</source>
      <translation>你</translation>
    </message>
    <message>
      <source>nobody: this run asks for no approval</source>
      <translation>无人：此运行不要求批准</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>调用</translation>
    </message>
    <message>
      <source>Paths</source>
      <translation>路径</translation>
    </message>
    <message>
      <source>Hosts</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>State </source>
      <translation>状态 </translation>
    </message>
    <message>
      <source>Model </source>
      <translation>模型 </translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Attempt</source>
      <translation>尝试</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>(estimated)</source>
      <translation>（估计）</translation>
    </message>
    <message>
      <source>Tokens in</source>
      <translation>输入词元</translation>
    </message>
    <message>
      <source>Tokens out</source>
      <translation>输出词元</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>批准者</translation>
    </message>
    <message>
      <source>edited before it ran</source>
      <translation>运行前已编辑</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>你的说明</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>Model was told</source>
      <translation>观察</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>解释器</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>May call</source>
      <translation>可调用</translation>
    </message>
    <message>
      <source>May import</source>
      <translation>可导入</translation>
    </message>
    <message>
      <source>What the code touches (static guess)</source>
      <translation>代码涉及的内容（静态推测）</translation>
    </message>
    <message>
      <source>of these cached</source>
      <translation>其中已缓存</translation>
    </message>
    <message>
      <source>ask</source>
      <translation>询问</translation>
    </message>
    <message>
      <source>run unasked</source>
      <translation>直接运行</translation>
    </message>
  </context>
  <context>
    <name>InspectorPanel</name>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Inspector tabs</source>
      <translation>检查器标签页</translation>
    </message>
  </context>
  <context>
    <name>TextPane</name>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Search in: %1</source>
      <translation>搜索范围：%1</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Search in step %1</source>
      <translation>在步骤 %1 中搜索</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>未保存：%1</translation>
    </message>
  </context>
  <context>
    <name>MessagesTab</name>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Only what is new since the step before</source>
      <translation>仅显示上一步骤之后的新内容</translation>
    </message>
    <message>
      <source>Copy the request as a command; the key is left out</source>
      <translation>将请求复制为命令；不含密钥</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新内容</translation>
    </message>
    <message>
      <source>Copy cURL</source>
      <translation>复制 cURL</translation>
    </message>
    <message>
      <source> · %1 picture(s)</source>
      <translation> · %1 张图片</translation>
    </message>
    <message>
      <source>No request yet.</source>
      <translation>还没有请求。</translation>
    </message>
  </context>
  <context>
    <name>OutputTab</name>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>No step yet.</source>
      <translation>还没有步骤。</translation>
    </message>
    <message>
      <source>%1 of %2 were kept: the beginning and the end.

</source>
      <translation>保留了 %1（共 %2）：开头和结尾。

</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>reasoning</source>
      <translation>推理</translation>
    </message>
    <message>
      <source>This step printed nothing.</source>
      <translation>此步骤没有打印任何内容。</translation>
    </message>
  </context>
  <context>
    <name>ToolsTab</name>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Tool calls</source>
      <translation>工具调用</translation>
    </message>
    <message>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>This step called no tool. The run has these:

</source>
      <translation>此步骤没有调用工具。此运行有以下工具：

</translation>
    </message>
  </context>
  <context>
    <name>RawTab</name>
    <message>
      <source>Raw</source>
      <translation>原始数据</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>事件</translation>
    </message>
  </context>
  <context>
    <name>TimingTab</name>
    <message>
      <source>Timing</source>
      <translation>耗时</translation>
    </message>
    <message>
      <source>Model, until its first word</source>
      <translation>模型，直到首个词</translation>
    </message>
    <message>
      <source>Model, writing</source>
      <translation>模型，编写</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>等待你</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
  </context>
  <context>
    <name>Waterfall</name>
    <message>
      <source>No times yet.</source>
      <translation>还没有耗时数据。</translation>
    </message>
    <message>
      <source>Waterfall: %1</source>
      <translation>瀑布图：%1</translation>
    </message>
  </context>
  <context>
    <name>TotalsBlock</name>
    <message>
      <source>This run</source>
      <translation>此运行</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>This run: %1</source>
      <translation>此运行：%1</translation>
    </message>
  </context>
  <context>
    <name>Variables</name>
    <message>
      <source>before this run</source>
      <translation>此运行之前</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>步骤 %1</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>已移除</translation>
    </message>
    <message>
      <source>1 item</source>
      <translation>1 项</translation>
    </message>
    <message>
      <source>%1 items</source>
      <translation>%1 项</translation>
    </message>
  </context>
  <context>
    <name>VariablesModel</name>
    <message>
      <source>from before this run</source>
      <translation>来自此运行之前</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>步骤 %1</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>由步骤 %1 移除</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
  </context>
  <context>
    <name>VariableTable</name>
    <message>
      <source>Variables</source>
      <translation>变量</translation>
    </message>
  </context>
  <context>
    <name>VariablesTab</name>
    <message>
      <source>Variables</source>
      <translation>变量</translation>
    </message>
    <message>
      <source>There are no variables after this step.</source>
      <translation>此步骤之后没有变量。</translation>
    </message>
    <message>
      <source>%1 more changed in this step than are kept.</source>
      <translation>此步骤中另有 %1 个更改未保留。</translation>
    </message>
  </context>
  <context>
    <name>DownloadDialog</name>
    <message>
      <source>Model on this computer</source>
      <translation>本机模型</translation>
    </message>
    <message>
      <source>It answers without an account and without a network. Nothing is fetched before you say so.</source>
      <translation>它无需账户和网络即可回答。未经你同意不会下载任何内容。</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>下载进度</translation>
    </message>
    <message>
      <source>Use a file I have…</source>
      <translation>使用已有文件…</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>选择其他模型</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>取消下载</translation>
    </message>
    <message>
      <source>Go on with the download</source>
      <translation>继续下载</translation>
    </message>
    <message>
      <source>{name} is not on this computer yet</source>
      <translation>{name} 还不在本机</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>大小：{size}</translation>
    </message>
    <message>
      <source>From: {source}</source>
      <translation>来源：{source}</translation>
    </message>
    <message>
      <source>To: {target}</source>
      <translation>保存到：{target}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>下载 {size}</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>许可证：{licence}</translation>
    </message>
    <message>
      <source>Already here: {size}</source>
      <translation>已下载：{size}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Desktop Agent</source>
      <translation>Desktop Agent</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>运行记录</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
  </context>
  <context>
    <name>ModelDesk</name>
    <message>
      <source>The model is being downloaded.</source>
      <translation>正在下载模型。</translation>
    </message>
    <message>
      <source>No server answered on this computer's usual ports. Press to look again.</source>
      <translation>本机的常用端口上没有服务器应答。点按以重新查找。</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>选择模型文件</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>GGUF 格式的模型 (*.gguf)</translation>
    </message>
    <message>
      <source>found</source>
      <translation>已找到</translation>
    </message>
    <message>
      <source>none found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>The model is on this computer now. Press Run.</source>
      <translation>模型已在本机。请按“运行”。</translation>
    </message>
    <message>
      <source>Hugging Face needs a token for its Inference Providers.</source>
      <translation>Hugging Face 的 Inference Providers 需要令牌。</translation>
    </message>
    <message numerus="yes">
      <source>{names} on this computer, %n model(s).</source>
      <translation>
        <numerusform>本机有 {names}，共 %n 个模型。</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>添加令牌</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>查找中</translation>
    </message>
    <message>
      <source>Looking on this computer's usual ports…</source>
      <translation>正在本机的常用端口上查找…</translation>
    </message>
  </context>
  <context>
    <name>ModelDelegate</name>
    <message>
      <source>The list says nothing more.</source>
      <translation>列表中没有更多信息。</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>模型在哪里运行</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>在本机</translation>
    </message>
    <message>
      <source>Providers</source>
      <translation>提供商</translation>
    </message>
  </context>
  <context>
    <name>ListedModels</name>
    <message>
      <source>favourite</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>used lately</source>
      <translation>最近使用</translation>
    </message>
  </context>
  <context>
    <name>LocalModelCard</name>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Use {name}</source>
      <translation>使用 {name}</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Test {name}</source>
      <translation>测试 {name}</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Pause the download of {name}</source>
      <translation>暂停下载 {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel the download of {name}</source>
      <translation>取消下载 {name}</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete {name} from this computer</source>
      <translation>从本机删除 {name}</translation>
    </message>
    <message>
      <source>Loading it and asking for a small action, 20 seconds at most once it is loaded…</source>
      <translation>正在加载并请它做一个小操作，加载后最多 20 秒…</translation>
    </message>
    <message>
      <source>Resume, {size} to go</source>
      <translation>恢复，还剩 {size}</translation>
    </message>
    <message>
      <source>Download {size}</source>
      <translation>下载 {size}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>已选</translation>
    </message>
    <message>
      <source>fits this computer</source>
      <translation>适合本机</translation>
    </message>
    <message>
      <source>needs more memory</source>
      <translation>需要更多内存</translation>
    </message>
    <message>
      <source>Download of {name}</source>
      <translation>{name} 的下载</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>not downloaded</source>
      <translation>未下载</translation>
    </message>
    <message>
      <source>runtime missing</source>
      <translation>缺少运行环境</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>无法使用</translation>
    </message>
    <message>
      <source>{memory} of memory while it runs</source>
      <translation>运行时占用 {memory} 内存</translation>
    </message>
    <message>
      <source>used from {path}</source>
      <translation>直接使用 {path}</translation>
    </message>
    <message>
      <source>downloading {share}</source>
      <translation>正在下载 {share}</translation>
    </message>
    <message>
      <source>paused at {percent} %</source>
      <translation>暂停于 {percent}%</translation>
    </message>
  </context>
  <context>
    <name>LocalDesk</name>
    <message>
      <source>Delete the model</source>
      <translation>删除模型</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>选择模型文件</translation>
    </message>
    <message>
      <source>Models in GGUF format (*.gguf)</source>
      <translation>GGUF 格式的模型 (*.gguf)</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>Delete {name} from this computer?</source>
      <translation>从本机删除 {name}？</translation>
    </message>
    <message>
      <source>{size} become free. It can be downloaded again.</source>
      <translation>将释放 {size}。之后可以重新下载。</translation>
    </message>
  </context>
  <context>
    <name>LocalTab</name>
    <message>
      <source>Looking at this computer's models…</source>
      <translation>正在查看本机的模型…</translation>
    </message>
    <message>
      <source>Use a GGUF file I have…</source>
      <translation>使用已有的 GGUF 文件…</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>已选</translation>
    </message>
    <message>
      <source>{size} of disk used in {folder}</source>
      <translation>{folder} 已用磁盘 {size}</translation>
    </message>
    <message>
      <source>{name}, a file of yours, chosen</source>
      <translation>{name}，你的文件，已选</translation>
    </message>
    <message>
      <source>{size} of it unfinished downloads</source>
      <translation>其中 {size} 为未完成的下载</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>剩余 {size}</translation>
    </message>
    <message>
      <source>this computer has {memory} of memory</source>
      <translation>本机有 {memory} 内存</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Search models</source>
      <translation>搜索模型</translation>
    </message>
    <message>
      <source>Which models are shown</source>
      <translation>显示哪些模型</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Waiting for the list</source>
      <translation>正在等待列表</translation>
    </message>
    <message>
      <source>All models</source>
      <translation>所有模型</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Used lately</source>
      <translation>最近使用</translation>
    </message>
    <message>
      <source>See pictures</source>
      <translation>能看图片</translation>
    </message>
    <message>
      <source>Call tools</source>
      <translation>能调用工具</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>小型</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s)</source>
      <translation>
        <numerusform>%n 个模型</numerusform>
      </translation>
    </message>
    <message>
      <source>No model of this list is like that.</source>
      <translation>列表中没有这样的模型。</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of %n model(s)</source>
      <translation>
        <numerusform>{shown} / %n 个模型</numerusform>
      </translation>
    </message>
    <message>
      <source>Use “{name}” anyway</source>
      <translation>仍然使用“{name}”</translation>
    </message>
  </context>
  <context>
    <name>ProvidersDesk</name>
    <message numerus="yes">
      <source>%n server(s) found</source>
      <translation>
        <numerusform>找到 %n 个服务器</numerusform>
      </translation>
    </message>
    <message>
      <source>None found, look again</source>
      <translation>未找到，重新查找</translation>
    </message>
    <message>
      <source>Press to look again</source>
      <translation>点按以重新查找</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <source>Asking {host} for its models…</source>
      <translation>正在向 {host} 查询模型…</translation>
    </message>
    <message>
      <source>Models that you use or mark as favourites will be here.</source>
      <translation>你使用或收藏的模型会显示在这里。</translation>
    </message>
    <message>
      <source>{name} shows its models only to those with a key.</source>
      <translation>{name} 只向有密钥的用户显示模型。</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>添加密钥…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>{name} answered, but has no models.</source>
      <translation>{name} 已应答，但没有模型。</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>重新查询</translation>
    </message>
    <message>
      <source>Type the address of an OpenAI-compatible server and press Enter.</source>
      <translation>输入兼容 OpenAI 的服务器地址，然后按 Enter。</translation>
    </message>
    <message>
      <source>The list of {name} is asked for when you say so.</source>
      <translation>在你要求时才会查询 {name} 的列表。</translation>
    </message>
    <message>
      <source>Show the models</source>
      <translation>显示模型</translation>
    </message>
  </context>
  <context>
    <name>ProvidersTab</name>
    <message>
      <source>Providers</source>
      <translation>提供商</translation>
    </message>
    <message>
      <source>Look for servers here</source>
      <translation>在本机查找服务器</translation>
    </message>
    <message>
      <source>Asks the usual ports of this computer, and no other address</source>
      <translation>只查询本机的常用端口，不查询其他地址</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>重新查询</translation>
    </message>
    <message>
      <source>Add a key…</source>
      <translation>添加密钥…</translation>
    </message>
    <message>
      <source>Address, for example https://host/v1</source>
      <translation>地址，例如 https://host/v1</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>服务器地址</translation>
    </message>
    <message>
      <source>Account whose key is sent</source>
      <translation>发送哪个账户的密钥</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Asks the model for a small action, 20 seconds at most</source>
      <translation>请模型做一个小操作，最多 20 秒</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>使用此模型</translation>
    </message>
    <message>
      <source>Models that you marked or used, of all providers.</source>
      <translation>你在所有提供商处收藏或使用过的模型。</translation>
    </message>
    <message>
      <source>Inference Providers; the list is public, answers need a token</source>
      <translation>Inference Providers；列表是公开的，回答需要令牌</translation>
    </message>
    <message>
      <source>Favourites and recent</source>
      <translation>收藏和最近使用</translation>
    </message>
    <message>
      <source>Other address</source>
      <translation>其他地址</translation>
    </message>
    <message>
      <source>Usual key</source>
      <translation>默认密钥</translation>
    </message>
    <message>
      <source>key cannot be read</source>
      <translation>无法读取密钥</translation>
    </message>
    <message>
      <source>key found</source>
      <translation>已找到密钥</translation>
    </message>
    <message>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>无密钥</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>已选</translation>
    </message>
    <message>
      <source>Runs on this computer</source>
      <translation>在本机运行</translation>
    </message>
    <message>
      <source>Asking {name} for a small action, 20 seconds at most…</source>
      <translation>正在请 {name} 做一个小操作，最多 20 秒…</translation>
    </message>
    <message>
      <source>{name}, running</source>
      <translation>{name}，运行中</translation>
    </message>
    <message>
      <source>key: {source}</source>
      <translation>密钥：{source}</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>sees pictures</source>
      <translation>能看图片</translation>
    </message>
    <message>
      <source>tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>small</source>
      <translation>小型</translation>
    </message>
    <message>
      <source>{tokens} context</source>
      <translation>上下文 {tokens}</translation>
    </message>
    <message numerus="yes">
      <source>from {name}, %n provider(s)</source>
      <translation>
        <numerusform>{name} 等 %n 家提供商</numerusform>
      </translation>
    </message>
    <message>
      <source>served by {name}</source>
      <translation>由 {name} 提供</translation>
    </message>
    <message>
      <source>free of charge</source>
      <translation>免费</translation>
    </message>
    <message>
      <source>${input} in, ${output} out per million tokens</source>
      <translation>每百万词元输入 ${input}，输出 ${output}</translation>
    </message>
    <message>
      <source>{price} (list of {source})</source>
      <translation>{price}（{source} 的价目）</translation>
    </message>
    <message>
      <source>It works: it answered with Python that can be run.</source>
      <translation>可用：它用可运行的 Python 作了回答。</translation>
    </message>
    <message>
      <source>the first words after {time}</source>
      <translation>{time} 后出现首批文字</translation>
    </message>
    <message>
      <source>{speed} tokens a second</source>
      <translation>每秒 {speed} 词元</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Type a command or the name of a run</source>
      <translation>输入命令或运行的名称</translation>
    </message>
    <message>
      <source>Search commands and runs</source>
      <translation>搜索命令和运行</translation>
    </message>
    <message>
      <source>Commands and runs found</source>
      <translation>找到的命令和运行</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>没有叫这个名字的项目。</translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>Notebook</translation>
    </message>
    <message>
      <source>JSON, all events</source>
      <translation>JSON，所有事件</translation>
    </message>
    <message>
      <source>Python script</source>
      <translation>Python 脚本</translation>
    </message>
    <message>
      <source>Delete…	Del</source>
      <translation>删除…	Del</translation>
    </message>
    <message>
      <source>Rename the run</source>
      <translation>重命名运行</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>删除运行</translation>
    </message>
    <message>
      <source>It cannot be brought back.</source>
      <translation>删除后无法恢复。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Save the run</source>
      <translation>保存运行</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>另存为</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>删除…（请先停止）</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>删除前请先停止运行。</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>删除“{title}”及其所有步骤？</translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>已保存 {file}。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <translation>重命名…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>复制运行的 ID</translation>
    </message>
  </context>
  <context>
    <name>RunState</name>
    <message>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>needs approval</source>
      <translation>需要批准</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>已中断</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n 个步骤</numerusform>
      </translation>
    </message>
    <message>
      <source>{tokens} tok</source>
      <translation>{tokens} 词元</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs… Ctrl+F</source>
      <translation>搜索运行… Ctrl+F</translation>
    </message>
    <message>
      <source>Search runs</source>
      <translation>搜索运行</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>你的运行会显示在这里。每个步骤都保存在本机。</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>No run contains these words.</source>
      <translation>没有运行包含这些文字。</translation>
    </message>
  </context>
  <context>
    <name>_RunList</name>
    <message>
      <source>Runs</source>
      <translation>运行记录</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>没有叫这个名字的设置。</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Also Ctrl and + or −; Ctrl+0 goes back.</source>
      <translation>也可用 Ctrl 加 + 或 −；Ctrl+0 恢复默认。</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>新的运行</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>运行前询问</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>直接运行，不询问</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>Whether each action waits for your yes.</source>
      <translation>每个操作是否等待你的批准。</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>Mark the window in the task bar</source>
      <translation>在任务栏中标记窗口</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>When a run waits or ends and the window is not in front.</source>
      <translation>当运行在等待或已结束，而窗口不在最前面时。</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Of this computer and of every provider, with size, context and price.</source>
      <translation>本机和各提供商的模型，附大小、上下文和价格。</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>账户…</translation>
    </message>
    <message>
      <source>Tokens and keys</source>
      <translation>令牌和密钥</translation>
    </message>
    <message>
      <source>Limits of one action</source>
      <translation>单个操作的限制</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>工具运行期间不计时。</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>运行和模型只保存在 {folder}，不存于别处。不会发送任何内容。</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) still going on. Close and stop?</source>
      <translation>
        <numerusform>还有 %n 个运行在进行。要停止并关闭吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>What was done until now is kept.</source>
      <translation>到目前为止完成的内容会保留。</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>停止并关闭</translation>
    </message>
    <message>
      <source>run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Save the run as {format}</source>
      <translation>将运行保存为 {format}</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>What should the agent do?</source>
      <translation>想让智能体做什么？</translation>
    </message>
    <message>
      <source>It writes Python, runs it step by step in an isolated interpreter, and shows you every step.</source>
      <translation>它编写 Python，在隔离的解释器中逐步运行，并向你展示每个步骤。</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>在本机</translation>
    </message>
    <message>
      <source>Small built-in model. Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation>小型内置模型。可离线使用，无需账户。适合计算和小脚本。</translation>
    </message>
    <message>
      <source>Local server</source>
      <translation>本地服务器</translation>
    </message>
    <message>
      <source>Ollama, LM Studio, llama.cpp or vLLM. Press to look for servers.</source>
      <translation>Ollama、LM Studio、llama.cpp 或 vLLM。点按以查找服务器。</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Inference Providers 上的任意模型。需要令牌。</translation>
    </message>
    <message>
      <source>Other provider</source>
      <translation>其他提供商</translation>
    </message>
    <message>
      <source>Any OpenAI-compatible address and key.</source>
      <translation>任意兼容 OpenAI 的地址和密钥。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Try one</source>
      <translation>试一个</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n 个步骤</numerusform>
      </translation>
    </message>
    <message>
      <source>Network: on for code</source>
      <translation>网络：对代码开放</translation>
    </message>
    <message>
      <source>Network: off for code</source>
      <translation>网络：对代码关闭</translation>
    </message>
    <message>
      <source>Interpreter: {level}</source>
      <translation>解释器：{level}</translation>
    </message>
    <message>
      <source>{about}{input} in · {output} out</source>
      <translation>输入 {about}{input} · 输出 {output}</translation>
    </message>
    <message>
      <source>starts with the first run</source>
      <translation>首次运行时启动</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
    <message>
      <source>Careful: the code has invisible characters (%1) and may do other things than it seems to.</source>
      <translation>小心：代码含有不可见字符 (%1)，实际作用可能与看上去不同。</translation>
    </message>
    <message>
      <source>Approval</source>
      <translation>批准</translation>
    </message>
    <message>
      <source>What the code will touch, a static guess</source>
      <translation>代码将涉及的内容（静态推测）</translation>
    </message>
    <message>
      <source>Tell the model why, and what to do instead</source>
      <translation>告诉模型原因，以及应改做什么</translation>
    </message>
    <message>
      <source>Note for the model</source>
      <translation>给模型的说明</translation>
    </message>
    <message>
      <source>Run exactly this code. With Ctrl+Shift+Enter the run pauses after it.</source>
      <translation>原样运行这段代码。按 Ctrl+Shift+Enter 则在其后暂停运行。</translation>
    </message>
    <message>
      <source>Change the code before it runs (F2)</source>
      <translation>运行前修改代码 (F2)</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why (Ctrl+Backspace)</source>
      <translation>不运行，并告诉模型原因 (Ctrl+Backspace)</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Ctrl+↵</source>
      <translation>Ctrl+↵</translation>
    </message>
    <message>
      <source>Edit code</source>
      <translation>编辑代码</translation>
    </message>
    <message>
      <source>Reject with a note…</source>
      <translation>拒绝并说明…</translation>
    </message>
    <message>
      <source>Run the rest of this run without asking ▾</source>
      <translation>余下操作直接运行，不询问 ▾</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>↵</source>
      <translation>↵</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Until a new import, tool, path or host appears</source>
      <translation>直到出现新的导入、工具、路径或主机</translation>
    </message>
    <message>
      <source>For the next 5 steps</source>
      <translation>接下来的 5 个步骤</translation>
    </message>
    <message>
      <source>For this whole run, whatever it does</source>
      <translation>整个运行，无论它做什么</translation>
    </message>
    <message>
      <source>imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>调用</translation>
    </message>
    <message>
      <source>paths</source>
      <translation>路径</translation>
    </message>
    <message>
      <source>hosts</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>Static guess:</source>
      <translation>静态推测：</translation>
    </message>
    <message>
      <source>touches no files, hosts or tools</source>
      <translation>不涉及文件、主机或工具</translation>
    </message>
    <message>
      <source>Drop my changes</source>
      <translation>放弃我的修改</translation>
    </message>
    <message>
      <source>Run this, then pause</source>
      <translation>运行它，然后暂停</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>Copy step as Markdown</source>
      <translation>将步骤复制为 Markdown</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>复制代码</translation>
    </message>
    <message>
      <source>Copy output</source>
      <translation>复制输出</translation>
    </message>
    <message>
      <source>Copy error</source>
      <translation>复制错误</translation>
    </message>
    <message>
      <source>Show the request</source>
      <translation>显示请求</translation>
    </message>
    <message>
      <source>Show the events</source>
      <translation>显示事件</translation>
    </message>
    <message>
      <source>Copy answer</source>
      <translation>复制答案</translation>
    </message>
    <message>
      <source>Copy task</source>
      <translation>复制任务</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Fork here</source>
      <translation>从此处分叉</translation>
    </message>
    <message>
      <source>Edit and continue</source>
      <translation>编辑并继续</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>再次运行</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
  </context>
  <context>
    <name>TaskWidget</name>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
  </context>
  <context>
    <name>AnswerWidget</name>
    <message>
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n 个步骤</numerusform>
      </translation>
    </message>
    <message>
      <source>at the step limit</source>
      <translation>到达步骤上限</translation>
    </message>
    <message>
      <source>… %1 characters in all</source>
      <translation>… 共 %1 个字符</translation>
    </message>
  </context>
  <context>
    <name>FailureWidget</name>
    <message>
      <source>Cause</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>如何处理</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>The run cannot go on</source>
      <translation>运行无法继续</translation>
    </message>
  </context>
  <context>
    <name>NoticeWidget</name>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>已中断</translation>
    </message>
  </context>
  <context>
    <name>OutlineModel</name>
    <message>
      <source>Step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
  </context>
  <context>
    <name>OutlineTable</name>
    <message>
      <source>Steps of this run</source>
      <translation>此运行的步骤</translation>
    </message>
  </context>
  <context>
    <name>OutlineWindow</name>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
  </context>
  <context>
    <name>OutputSection</name>
    <message>
      <source>stdout</source>
      <translation>stdout</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>the end of %1 characters, show all</source>
      <translation>仅显示 %1 个字符的末尾，显示全部</translation>
    </message>
    <message>
      <source>%1 of %2 characters kept</source>
      <translation>保留 %1 个字符，共 %2 个</translation>
    </message>
  </context>
  <context>
    <name>NewPill</name>
    <message>
      <source>Latest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Go to the answer</source>
      <translation>转到答案</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>%1 new</source>
      <translation>%1 条新内容</translation>
    </message>
    <message>
      <source>Go to what is new: %1</source>
      <translation>转到新内容：%1</translation>
    </message>
  </context>
  <context>
    <name>EditSection</name>
    <message>
      <source>Plan</source>
      <translation>计划</translation>
    </message>
    <message>
      <source>Edit plan</source>
      <translation>编辑计划</translation>
    </message>
    <message>
      <source>Use this plan</source>
      <translation>使用此计划</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>PlanWidget</name>
    <message>
      <source>writing</source>
      <translation>编写中</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>计划</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>已编辑</translation>
    </message>
  </context>
  <context>
    <name>StepWidget</name>
    <message>
      <source>Thought</source>
      <translation>思考</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>已编辑</translation>
    </message>
    <message>
      <source>model saw %1 of %2</source>
      <translation>模型看到 %1，共 %2</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>第 %1 次尝试</translation>
    </message>
    <message>
      <source>approved: %1</source>
      <translation>已批准：%1</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>模型 %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>代码 %1</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>输入 %1 词元</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>输出 %1 词元</translation>
    </message>
  </context>
  <context>
    <name>ToolRows</name>
    <message numerus="yes">
      <source>%n earlier call(s)</source>
      <translation>
        <numerusform>之前的 %n 次调用</numerusform>
      </translation>
    </message>
    <message>
      <source>Tool calls: %1</source>
      <translation>工具调用：%1</translation>
    </message>
  </context>
  <context>
    <name>TableView</name>
    <message>
      <source>Table, %1</source>
      <translation>表格，%1</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>0 s</source>
      <translation>0 秒</translation>
    </message>
    <message>
      <source>%1 ms</source>
      <translation>%1 毫秒</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 秒</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小时 %2 分</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 分 %2 秒</translation>
    </message>
    <message>
      <source>%1 tok</source>
      <translation>%1 词元</translation>
    </message>
    <message>
      <source>%1 characters</source>
      <translation>%1 个字符</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>thinking</source>
      <translation>思考中</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>编写中</translation>
    </message>
    <message>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>waiting for you</source>
      <translation>等待你</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>已回答</translation>
    </message>
    <message>
      <source>step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>已中断</translation>
    </message>
    <message>
      <source>syntax error</source>
      <translation>语法错误</translation>
    </message>
    <message>
      <source>import refused</source>
      <translation>导入被拒绝</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>不允许</translation>
    </message>
    <message>
      <source>time limit</source>
      <translation>超出时间上限</translation>
    </message>
    <message>
      <source>memory limit</source>
      <translation>超出内存上限</translation>
    </message>
    <message>
      <source>interpreter ended</source>
      <translation>解释器已退出</translation>
    </message>
    <message>
      <source>no code in the reply</source>
      <translation>回复中没有代码</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>步骤 %1</translation>
    </message>
    <message>
      <source>Thinking…</source>
      <translation>正在思考…</translation>
    </message>
    <message>
      <source>Writing code…</source>
      <translation>正在编写代码…</translation>
    </message>
    <message>
      <source>Running…</source>
      <translation>正在运行…</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>等待你</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>计划</translation>
    </message>
    <message>
      <source>Plan, being written</source>
      <translation>计划，编写中</translation>
    </message>
    <message>
      <source>Task: %1</source>
      <translation>任务：%1</translation>
    </message>
    <message>
      <source>Answer: %1</source>
      <translation>答案：%1</translation>
    </message>
    <message>
      <source>The run failed: %1</source>
      <translation>运行失败：%1</translation>
    </message>
    <message>
      <source>The application ended before this run did. Everything until then is here.</source>
      <translation>应用在此运行结束前退出了。此前的所有内容都在这里。</translation>
    </message>
    <message>
      <source>You stopped this run.</source>
      <translation>你停止了此运行。</translation>
    </message>
    <message>
      <source>The application ended during step %1. Everything up to step %2 is here.</source>
      <translation>应用在步骤 %1 期间退出了。到步骤 %2 为止的所有内容都在这里。</translation>
    </message>
    <message>
      <source>The application ended during step 1.</source>
      <translation>应用在步骤 1 期间退出了。</translation>
    </message>
    <message>
      <source>Paused. The next message you send goes with the next step.</source>
      <translation>已暂停。你发送的下一条消息会随下一步骤一起发出。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>选择其他模型</translation>
    </message>
    <message>
      <source>Add a token</source>
      <translation>添加令牌</translation>
    </message>
    <message>
      <source>Allow the import</source>
      <translation>允许导入</translation>
    </message>
    <message>
      <source>Raise the limit</source>
      <translation>提高上限</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Allow %1 and go on</source>
      <translation>允许 %1 并继续</translation>
    </message>
    <message>
      <source>You allowed %1 for this run.</source>
      <translation>你已为此运行允许 %1。</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this notice</source>
      <translation>关闭此通知</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>ModelStates</name>
    <message>
      <source>Works offline, no account. Good for arithmetic and small scripts.</source>
      <translation>可离线使用，无需账户。适合计算和小脚本。</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>无法使用</translation>
    </message>
    <message>
      <source>download {size}</source>
      <translation>下载 {size}</translation>
    </message>
    <message>
      <source>add token</source>
      <translation>添加令牌</translation>
    </message>
    <message>
      <source>Any model on Inference Providers. Needs a token.</source>
      <translation>Inference Providers 上的任意模型。需要令牌。</translation>
    </message>
    <message>
      <source>Any model on Inference Providers.</source>
      <translation>Inference Providers 上的任意模型。</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Timeline or inspector</source>
      <translation>时间线或检查器</translation>
    </message>
  </context>
</TS>
