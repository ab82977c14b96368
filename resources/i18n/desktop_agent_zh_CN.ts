<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AccountsDesk</name>
    <message>
      <source>Remove the account</source>
      <translation>移除账户</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>The file with your tokens is locked.</source>
      <translation>保存令牌的文件已锁定。</translation>
    </message>
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
    <message numerus="yes">
      <source>Copied. The clipboard is emptied in %n second(s).</source>
      <translation>
        <numerusform>已复制。剪贴板将在 %n 秒后清空。</numerusform>
      </translation>
    </message>
    <message>
      <source>The clipboard is empty again.</source>
      <translation>剪贴板已清空。</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>解锁…</translation>
    </message>
    <message>
      <source>Remove {name} and its token from this computer?</source>
      <translation>从本机移除 {name} 及其令牌？</translation>
    </message>
    <message>
      <source>The variable {name} stays as it is.</source>
      <translation>变量 {name} 保持不变。</translation>
    </message>
    <message>
      <source>To make the token worthless, revoke it at {page}.</source>
      <translation>要使令牌失效，请在 {page} 吊销它。</translation>
    </message>
  </context>
  <context>
    <name>AccountsDialog</name>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>The file with the tokens is locked.</source>
      <translation>保存令牌的文件已锁定。</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>解锁…</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Looks whether the keyring can be used now</source>
      <translation>检查现在能否使用密钥环</translation>
    </message>
    <message>
      <source>Use the login of `hf auth login` where no account is chosen</source>
      <translation>未选择账户时使用 `hf auth login` 的登录</translation>
    </message>
    <message>
      <source>There is no such login on this computer.</source>
      <translation>本机没有这样的登录。</translation>
    </message>
    <message>
      <source>It is read anew each time and never changed.</source>
      <translation>每次都重新读取，从不更改。</translation>
    </message>
    <message>
      <source>Keyring</source>
      <translation>密钥环</translation>
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
      <source>Set in the environment, and used before any account: {names}</source>
      <translation>已在环境变量中设置，优先于任何账户：{names}</translation>
    </message>
  </context>
  <context>
    <name>AccountForm</name>
    <message>
      <source>Address that the token is sent to, and no other</source>
      <translation>令牌只发送到此地址，不发往别处</translation>
    </message>
    <message>
      <source>Name of the variable</source>
      <translation>变量名称</translation>
    </message>
    <message>
      <source>Copy line</source>
      <translation>复制此行</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>文件的密码短语</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>Paste it here</source>
      <translation>粘贴到这里</translation>
    </message>
    <message>
      <source>Replace the account</source>
      <translation>替换账户</translation>
    </message>
    <message>
      <source>Add the account</source>
      <translation>添加账户</translation>
    </message>
    <message>
      <source>Keep the token</source>
      <translation>保存令牌</translation>
    </message>
    <message>
      <source>Give the account a name.</source>
      <translation>请填写账户名称。</translation>
    </message>
    <message>
      <source>The address begins with http:// or https://.</source>
      <translation>地址须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>请输入文件的密码短语。</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
      <source>Paste the token.</source>
      <translation>请粘贴令牌。</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>变量</translation>
    </message>
    <message>
      <source>That cannot be the name of a variable.</source>
      <translation>这不能用作变量名称。</translation>
    </message>
    <message>
      <source>It is forgotten when the application ends, and has to be pasted again then.</source>
      <translation>应用退出后即忘记，届时需要重新粘贴。</translation>
    </message>
    <message>
      <source>The application keeps the variable's name alone. Type this line, with the token in its place, where you start the application from.</source>
      <translation>应用只保存变量的名称。请在启动应用的地方输入此行，并填入令牌。</translation>
    </message>
    <message>
      <source>A new file is made. Without the passphrase nobody can open it, we neither.</source>
      <translation>将新建一个文件。没有密码短语，谁也无法打开它，我们也不能。</translation>
    </message>
    <message>
      <source>The passphrase is asked for once after each start.</source>
      <translation>每次启动后会询问一次密码短语。</translation>
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
      <source>Goes to</source>
      <translation>发送到</translation>
    </message>
    <message>
      <source>Keep it in</source>
      <translation>保存到</translation>
    </message>
    <message>
      <source>Line to type</source>
      <translation>要输入的行</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>密码短语</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再输一次</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>令牌</translation>
    </message>
    <message>
      <source>Tokens are made and revoked at {page}</source>
      <translation>令牌在 {page} 创建和吊销</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Asks the provider once whose token it is and what it may do</source>
      <translation>向提供商查询一次：这是谁的令牌，有哪些权限</translation>
    </message>
    <message>
      <source>Rename, copy, revoke, remove</source>
      <translation>重命名、复制、吊销、移除</translation>
    </message>
    <message>
      <source>Asking the provider…</source>
      <translation>正在向提供商查询…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Copy the token for 30 seconds</source>
      <translation>复制令牌，保留 30 秒</translation>
    </message>
    <message>
      <source>Remove from this computer…</source>
      <translation>从本机移除…</translation>
    </message>
    <message>
      <source>New name of {account}</source>
      <translation>{account} 的新名称</translation>
    </message>
    <message>
      <source>Test {account}</source>
      <translation>测试 {account}</translation>
    </message>
    <message>
      <source>More for {account}</source>
      <translation>{account} 的更多操作</translation>
    </message>
    <message>
      <source>Revoke it at {provider}…</source>
      <translation>在 {provider} 吊销…</translation>
    </message>
  </context>
  <context>
    <name>UnlockDialog</name>
    <message>
      <source>Tokens</source>
      <translation>令牌</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>密码短语</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Unlock the file with your tokens</source>
      <translation>解锁保存令牌的文件</translation>
    </message>
    <message>
      <source>It stays open until the application ends. The passphrase is not kept.</source>
      <translation>在应用退出前保持解锁。不会保存密码短语。</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>keyring</source>
      <translation>密钥环</translation>
    </message>
    <message>
      <source>this session</source>
      <translation>本次会话</translation>
    </message>
    <message>
      <source>environment</source>
      <translation>环境变量</translation>
    </message>
    <message>
      <source>encrypted file</source>
      <translation>加密文件</translation>
    </message>
    <message>
      <source>This session only, in memory</source>
      <translation>仅本次会话，保存在内存中</translation>
    </message>
    <message>
      <source>An environment variable that you set</source>
      <translation>由你设置的环境变量</translation>
    </message>
    <message>
      <source>A file encrypted with a passphrase</source>
      <translation>用密码短语加密的文件</translation>
    </message>
    <message>
      <source>Keyring of this computer</source>
      <translation>本机的密钥环</translation>
    </message>
    <message>
      <source>Keyring of this computer, which will ask for its password</source>
      <translation>本机的密钥环，会询问其密码</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>none here</source>
      <translation>本机没有</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>被拒绝</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>无应答</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>in the encrypted file, which is locked</source>
      <translation>在加密文件中，已锁定</translation>
    </message>
    <message>
      <source>in the keyring</source>
      <translation>在密钥环中</translation>
    </message>
    <message>
      <source>in memory, until the application ends</source>
      <translation>在内存中，直到应用退出</translation>
    </message>
    <message>
      <source>in the encrypted file</source>
      <translation>在加密文件中</translation>
    </message>
    <message>
      <source>read from {variable}</source>
      <translation>从 {variable} 读取</translation>
    </message>
    <message>
      <source>{variable} is not set</source>
      <translation>未设置 {variable}</translation>
    </message>
    <message numerus="yes">
      <source>The server answers and lists %n model(s).</source>
      <translation>
        <numerusform>服务器有应答，列出 %n 个模型。</numerusform>
      </translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>可用。</translation>
    </message>
    <message>
      <source>organization {name}</source>
      <translation>组织 {name}</translation>
    </message>
    <message>
      <source>user {name}</source>
      <translation>用户 {name}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>读取</translation>
    </message>
    <message>
      <source>write</source>
      <translation>写入</translation>
    </message>
    <message>
      <source>fine-grained</source>
      <translation>细粒度</translation>
    </message>
    <message numerus="yes">
      <source>%n model(s) listed.</source>
      <translation>
        <numerusform>列出 %n 个模型。</numerusform>
      </translation>
    </message>
    <message>
      <source>It may not call Inference Providers: allow that on its page.</source>
      <translation>它无权调用 Inference Providers：请在其页面上允许。</translation>
    </message>
    <message>
      <source>Whether it looked at the token, it does not say.</source>
      <translation>服务器没有说明是否检查了令牌。</translation>
    </message>
    <message>
      <source>Owner: {owner}.</source>
      <translation>所有者：{owner}。</translation>
    </message>
    <message>
      <source>Named {label} there.</source>
      <translation>在该处的名称：{label}。</translation>
    </message>
    <message>
      <source>Role: {role}.</source>
      <translation>角色：{role}。</translation>
    </message>
    <message>
      <source>It may: {scopes}.</source>
      <translation>权限：{scopes}。</translation>
    </message>
    <message>
      <source>Organizations: {names}.</source>
      <translation>组织：{names}。</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>The run failed.</source>
      <translation>运行失败。</translation>
    </message>
    <message>
      <source>The run is paused.</source>
      <translation>运行已暂停。</translation>
    </message>
    <message>
      <source>The run was stopped.</source>
      <translation>运行已停止。</translation>
    </message>
    <message>
      <source>Step {number} needs your approval.</source>
      <translation>步骤 {number} 需要你的批准。</translation>
    </message>
    <message>
      <source>The code asks you: {text}</source>
      <translation>代码问您：{text}</translation>
    </message>
    <message>
      <source>Answer: {text}</source>
      <translation>答案：{text}</translation>
    </message>
  </context>
  <context>
    <name>AppMenu</name>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>&amp;Task</source>
      <translation>任务(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Step</source>
      <translation>步骤(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>查看(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>导出(&amp;E)</translation>
    </message>
  </context>
  <context>
    <name>AttachmentBar</name>
    <message>
      <source>Attached files</source>
      <translation>附件</translation>
    </message>
  </context>
  <context>
    <name>AttachmentChip</name>
    <message>
      <source>Do not attach this file</source>
      <translation>不附加此文件</translation>
    </message>
    <message>
      <source>seen by the model</source>
      <translation>模型可见</translation>
    </message>
    <message>
      <source>not seen by the model</source>
      <translation>模型不可见</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>移除 {name}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Attach files to the task</source>
      <translation>为任务附加文件</translation>
    </message>
    <message>
      <source>Save the files that this run wrote</source>
      <translation>保存此运行写出的文件</translation>
    </message>
    <message>
      <source>Branch from this step</source>
      <translation>从此步骤建立分支</translation>
    </message>
    <message>
      <source>Edit this step's code and continue</source>
      <translation>编辑此步骤的代码并继续</translation>
    </message>
    <message>
      <source>Run this step again</source>
      <translation>再次运行此步骤</translation>
    </message>
    <message>
      <source>Run the task again, with other settings</source>
      <translation>用其他设置再次运行任务</translation>
    </message>
    <message>
      <source>Open the run this one branched off</source>
      <translation>打开此分支的来源运行</translation>
    </message>
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
      <source>Run the waiting action</source>
      <translation>运行等待中的操作</translation>
    </message>
    <message>
      <source>Run the waiting action, then pause</source>
      <translation>运行等待中的操作，然后暂停</translation>
    </message>
    <message>
      <source>Edit the waiting action</source>
      <translation>编辑等待中的操作</translation>
    </message>
    <message>
      <source>Reject the waiting action with a note</source>
      <translation>拒绝等待中的操作并说明</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步骤</translation>
    </message>
    <message>
      <source>Previous step</source>
      <translation>上一步骤</translation>
    </message>
    <message>
      <source>Fold the step</source>
      <translation>折叠步骤</translation>
    </message>
    <message>
      <source>Open the step</source>
      <translation>展开步骤</translation>
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
      <source>Runs and inspector change sides</source>
      <translation>对调运行列表和检查器的位置</translation>
    </message>
    <message>
      <source>Take the inspector out of the window, or put it back</source>
      <translation>将检查器移出窗口，或放回</translation>
    </message>
    <message>
      <source>Usual layout</source>
      <translation>默认布局</translation>
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
      <source>New window</source>
      <translation>新建窗口</translation>
    </message>
    <message>
      <source>Open this run in a new window</source>
      <translation>在新窗口中打开此运行</translation>
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
      <source>Choose where the code may go on the network</source>
      <translation>选择代码可以访问的网络</translation>
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
    <message>
      <source>Compare with another run</source>
      <translation>与另一运行比较</translation>
    </message>
    <message>
      <source>Copy the run as Markdown</source>
      <translation>将运行复制为 Markdown</translation>
    </message>
    <message>
      <source>Copy the step as text</source>
      <translation>将步骤复制为文本</translation>
    </message>
    <message>
      <source>Copy the step as code</source>
      <translation>将步骤复制为代码</translation>
    </message>
    <message>
      <source>Copy the step as Markdown</source>
      <translation>将步骤复制为 Markdown</translation>
    </message>
    <message>
      <source>Open the whole output of the step</source>
      <translation>打开该步骤的全部输出</translation>
    </message>
    <message>
      <source>Show this run again, as it went</source>
      <translation>按原过程回放此运行</translation>
    </message>
    <message>
      <source>Replay: play or pause</source>
      <translation>回放：播放或暂停</translation>
    </message>
    <message>
      <source>Replay: step back</source>
      <translation>回放：后退一步</translation>
    </message>
    <message>
      <source>Replay: step on</source>
      <translation>回放：前进一步</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>退出回放</translation>
    </message>
    <message>
      <source>Save the task for later use</source>
      <translation>保存任务以备后用</translation>
    </message>
    <message>
      <source>Saved tasks</source>
      <translation>已保存的任务</translation>
    </message>
  </context>
  <context>
    <name>AttachmentDesk</name>
    <message>
      <source>Attach files</source>
      <translation>附加文件</translation>
    </message>
    <message>
      <source>The picture could not be kept in {folder}.</source>
      <translation>图片无法保存到 {folder}。</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>Another file named {name} is attached already.</source>
      <translation>已附加另一个名为 {name} 的文件。</translation>
    </message>
    <message>
      <source>{name} is not there any more. Remove it or attach it again.</source>
      <translation>{name} 已不存在。请移除或重新附加。</translation>
    </message>
    <message>
      <source>{name} is too large to attach: {size}; the most is {most}.</source>
      <translation>{name} 太大，无法附加：{size}；上限为 {most}。</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
      <source>{name} is a folder. Attach its files instead.</source>
      <translation>{name} 是文件夹。请改为附加其中的文件。</translation>
    </message>
    <message>
      <source>{name} is no ordinary file.</source>
      <translation>{name} 不是普通文件。</translation>
    </message>
  </context>
  <context>
    <name>WrittenFiles</name>
    <message>
      <source>Save all files of this run…</source>
      <translation>保存此运行的所有文件…</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>保存文件</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>将所有文件保存到</translation>
    </message>
    <message>
      <source>{name} is not kept any more.</source>
      <translation>{name} 已不再保留。</translation>
    </message>
    <message>
      <source>Open whole output</source>
      <translation>打开全部输出</translation>
    </message>
    <message>
      <source>Saved {file}.</source>
      <translation>已保存 {file}。</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>{file} was not saved: {reason}.</source>
      <translation>未保存 {file}：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>BranchDialog</name>
    <message numerus="yes">
      <source>Run the code of the earlier %n step(s) again</source>
      <translation>
        <numerusform>再次运行之前 %n 个步骤的代码</numerusform>
      </translation>
    </message>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Message to the model before its next step</source>
      <translation>在模型的下一步骤前发给它的消息</translation>
    </message>
    <message>
      <source>Optional: what it should do differently</source>
      <translation>可选：应有哪些不同做法</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>The variables of that step are not kept any more.</source>
      <translation>该步骤的变量已不再保留。</translation>
    </message>
    <message>
      <source>With other tools or fewer imports the interpreter is another one.</source>
      <translation>工具不同或导入减少时，解释器也不同。</translation>
    </message>
    <message>
      <source>A new run begins with the steps up to {step}. The run you see stays as it is.</source>
      <translation>将新建一个运行，包含到 {step} 为止的步骤。你看到的运行保持不变。</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>建立分支</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, and the model does that step anew.</source>
      <translation>将从步骤 {step} 之前新建一个运行，由模型重做该步骤。</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>再次运行</translation>
    </message>
    <message>
      <source>A new run begins before step {step}, runs your code there and goes on.</source>
      <translation>将从步骤 {step} 之前新建一个运行，在该处运行你的代码并继续。</translation>
    </message>
    <message>
      <source>Run and go on</source>
      <translation>运行并继续</translation>
    </message>
    <message>
      <source>Run the task again</source>
      <translation>再次运行任务</translation>
    </message>
    <message>
      <source>A new run begins with the same task. The run you see stays as it is.</source>
      <translation>将以相同的任务新建一个运行。你看到的运行保持不变。</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>How it goes on</source>
      <translation>如何继续</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Looking whether the variables are still there…</source>
      <translation>正在检查变量是否还在…</translation>
    </message>
    <message>
      <source>Branch from step {step}</source>
      <translation>从步骤 {step} 建立分支</translation>
    </message>
    <message>
      <source>Run step {step} again</source>
      <translation>再次运行步骤 {step}</translation>
    </message>
    <message>
      <source>Edit step {step} and continue</source>
      <translation>编辑步骤 {step} 并继续</translation>
    </message>
    <message>
      <source>{again}; it calls {tools} again</source>
      <translation>{again}；会再次调用 {tools}</translation>
    </message>
    <message>
      <source>The variables are as they were after step {step}.</source>
      <translation>变量与步骤 {step} 之后相同。</translation>
    </message>
  </context>
  <context>
    <name>CompareDesk</name>
    <message>
      <source>Compare with which run?</source>
      <translation>与哪个运行比较？</translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message numerus="yes">
      <source>{alike} of %n step(s) are alike.</source>
      <translation>
        <numerusform>%n 个步骤中有 {alike} 个相同。</numerusform>
      </translation>
    </message>
    <message>
      <source>Compare two runs</source>
      <translation>比较两个运行</translation>
    </message>
    <message>
      <source>Steps of both runs</source>
      <translation>两个运行的步骤</translation>
    </message>
    <message>
      <source>First run</source>
      <translation>第一个运行</translation>
    </message>
    <message>
      <source>Second run</source>
      <translation>第二个运行</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>词元</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>费用</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>alike</source>
      <translation>相同</translation>
    </message>
    <message>
      <source>other code</source>
      <translation>代码不同</translation>
    </message>
    <message>
      <source>other outcome</source>
      <translation>结果不同</translation>
    </message>
    <message>
      <source>only in the first</source>
      <translation>仅在第一个中</translation>
    </message>
    <message>
      <source>only in the second</source>
      <translation>仅在第二个中</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Suggestions</source>
      <translation>建议</translation>
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
      <source>Run the task</source>
      <translation>运行任务</translation>
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
      <source>Wait after the current step</source>
      <translation>当前步骤完成后等待</translation>
    </message>
    <message>
      <source>Go on with the next step</source>
      <translation>继续下一步骤</translation>
    </message>
    <message>
      <source>End the run; what was done is kept</source>
      <translation>结束运行；已完成的内容会保留</translation>
    </message>
    <message>
      <source>Fill in what stands in braces. Send again to leave it as it is.</source>
      <translation>请填写花括号中的内容。再次发送则保持原样。</translation>
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
    <name>HostList</name>
    <message>
      <source>Every public host when an authorized import needs a network, else none.</source>
      <translation>已授权的导入需要网络时，可访问所有公共主机，否则都不能访问。</translation>
    </message>
    <message>
      <source>Addresses of this computer and of private networks are reached only when named here exactly.</source>
      <translation>本机和专用网络的地址，只有在此准确列出才能访问。</translation>
    </message>
    <message>
      <source>Now: every public host.</source>
      <translation>目前：所有公共主机。</translation>
    </message>
    <message>
      <source>Now: none of the imports needs one.</source>
      <translation>目前：没有导入需要网络。</translation>
    </message>
    <message>
      <source>example.org, *.example.org or an address</source>
      <translation>example.org、*.example.org 或地址</translation>
    </message>
    <message>
      <source>Host to allow</source>
      <translation>要允许的主机</translation>
    </message>
    <message>
      <source>What the imports need</source>
      <translation>按导入的需要</translation>
    </message>
    <message>
      <source>No network</source>
      <translation>无网络</translation>
    </message>
    <message>
      <source>The code reaches no host at all.</source>
      <translation>代码不能访问任何主机。</translation>
    </message>
    <message>
      <source>Only these hosts</source>
      <translation>仅这些主机</translation>
    </message>
    <message>
      <source>All others are refused.</source>
      <translation>其他主机一律拒绝。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {host}</source>
      <translation>移除 {host}</translation>
    </message>
  </context>
  <context>
    <name>HostPicker</name>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Network for the code</source>
      <translation>代码的网络</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>Type a package, for example pandas or matplotlib.*</source>
      <translation>输入一个包，例如 pandas 或 matplotlib.*</translation>
    </message>
    <message>
      <source>This allows every installed module, those that reach files, programs and the network included. Only the isolation of the worker then stands between the code and this computer.</source>
      <translation>这会允许所有已安装的模块，包括能访问文件、程序和网络的模块。此后，代码与这台电脑之间只剩工作进程的隔离。</translation>
    </message>
    <message>
      <source>pkg allows a package with its submodules, pkg.sub that one. The isolation holds in any case.</source>
      <translation>pkg 允许一个包及其子模块，pkg.sub 只允许该子模块。隔离始终有效。</translation>
    </message>
    <message>
      <source>granted by you</source>
      <translation>由你授予</translation>
    </message>
    <message>
      <source>granted with an example task</source>
      <translation>随示例任务授予</translation>
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
    <name>ImportPicker</name>
    <message>
      <source>Imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Where the code may go on the network…</source>
      <translation>代码可以访问的网络…</translation>
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
      <source>Usual key</source>
      <translation>默认密钥</translation>
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
    <name>OptionChips</name>
    <message>
      <source>Tools the code may call</source>
      <translation>代码可以调用的工具</translation>
    </message>
    <message>
      <source>Modules the code may import</source>
      <translation>代码可以导入的模块</translation>
    </message>
    <message>
      <source>Where the code may go on the network</source>
      <translation>代码可以访问的网络</translation>
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
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>public</source>
      <translation>公共</translation>
    </message>
    <message numerus="yes">
      <source>%n host(s)</source>
      <translation>
        <numerusform>%n 个主机</numerusform>
      </translation>
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
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Ask before running</source>
      <translation>运行前询问</translation>
    </message>
    <message>
      <source>Run without asking</source>
      <translation>直接运行，不询问</translation>
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
    <name>ToolRow</name>
    <message>
      <source>Takes {inputs}; returns {output}.</source>
      <translation>接受 {inputs}；返回 {output}。</translation>
    </message>
    <message>
      <source>Allow</source>
      <translation>允许</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>询问</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>Not installed: needs {package}.</source>
      <translation>未安装：需要 {package}。</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>ToolList</name>
    <message>
      <source>Search tools</source>
      <translation>搜索工具</translation>
    </message>
    <message>
      <source>Ask waits for your yes before each call. A tool runs in the application, not in the interpreter. final_answer is always there.</source>
      <translation>“询问”会在每次调用前等待你的同意。工具在应用中运行，而不是在解释器中。final_answer 始终可用。</translation>
    </message>
    <message>
      <source>No tool is called that.</source>
      <translation>没有叫这个名字的工具。</translation>
    </message>
  </context>
  <context>
    <name>ToolPicker</name>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
  </context>
  <context>
    <name>CopyDesk</name>
    <message>
      <source>The run is copied as Markdown.</source>
      <translation>运行已复制为 Markdown。</translation>
    </message>
    <message>
      <source>Step {number} is copied.</source>
      <translation>步骤 {number} 已复制。</translation>
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
    <name>CrashDesk</name>
    <message>
      <source>The application crashed last time. Your runs were kept.</source>
      <translation>应用上次崩溃了。你的运行已保留。</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>显示报告</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Crash report</source>
      <translation>崩溃报告</translation>
    </message>
    <message>
      <source>The report is on this computer and was sent to nobody. Tokens were taken out of it.</source>
      <translation>报告在本机，没有发送给任何人。其中的令牌已去除。</translation>
    </message>
    <message>
      <source>Text of the report</source>
      <translation>报告内容</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
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
      <source>Previous place</source>
      <translation>上一处</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>下一处</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 / %2</translation>
    </message>
    <message>
      <source>%2 found</source>
      <translation>找到 %2 处</translation>
    </message>
    <message>
      <source>Not in this run</source>
      <translation>此运行中没有</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>The shown run</source>
      <translation>显示的运行</translation>
    </message>
    <message>
      <source>Save this run as a file</source>
      <translation>将此运行保存为文件</translation>
    </message>
    <message>
      <source>Find any command or run by typing</source>
      <translation>输入文字查找命令或运行</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>Show this run beside another one</source>
      <translation>将此运行与另一运行并排显示</translation>
    </message>
    <message>
      <source>There is no other run to compare with yet</source>
      <translation>还没有其他运行可以比较</translation>
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
      <source>Ask me again from the next action on</source>
      <translation>从下一个操作起重新询问我</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤销</translation>
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
      <source>Cost</source>
      <translation>费用</translation>
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
      <source>Key from</source>
      <translation>密钥来自</translation>
    </message>
    <message>
      <source>Cost so far</source>
      <translation>目前费用</translation>
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
      <source>≈ %1 tok</source>
      <translation>≈ %1 词元</translation>
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
      <source>Open whole output</source>
      <translation>打开全部输出</translation>
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
    <message>
      <source>step %1</source>
      <translation>步骤 %1</translation>
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
      <source>Cost</source>
      <translation>费用</translation>
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
    <name>VariableWindow</name>
    <message>
      <source>Value after which step</source>
      <translation>哪个步骤之后的值</translation>
    </message>
    <message>
      <source>from before this run</source>
      <translation>来自此运行之前</translation>
    </message>
    <message>
      <source>after step %1</source>
      <translation>步骤 %1 之后</translation>
    </message>
    <message>
      <source>before this run</source>
      <translation>此运行之前</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>步骤 %1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>保存为 CSV…</translation>
    </message>
    <message>
      <source>the first %1 of %2 rows</source>
      <translation>前 %1 行，共 %2 行</translation>
    </message>
    <message>
      <source>removed by step %1</source>
      <translation>由步骤 %1 移除</translation>
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
    <name>RewindBox</name>
    <message>
      <source>Rewind</source>
      <translation>回退</translation>
    </message>
    <message>
      <source>Continue from the state after any finished step, with the code as it was or edited.</source>
      <translation>从任一已完成步骤之后的状态继续，代码可保持原样或经过编辑。</translation>
    </message>
    <message>
      <source>Branch from step %1</source>
      <translation>从步骤 %1 建立分支</translation>
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
    <name>QShortcut</name>
    <message>
      <source>Return</source>
      <translation>Return</translation>
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
      <source>Unlock…</source>
      <translation>解锁…</translation>
    </message>
    <message>
      <source>The model is on this computer now. Press Run.</source>
      <translation>模型已在本机。请按“运行”。</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>账户…</translation>
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
    <name>HubRouting</name>
    <message>
      <source>Who serves the model</source>
      <translation>由谁提供模型</translation>
    </message>
    <message>
      <source>Your own account</source>
      <translation>你自己的账户</translation>
    </message>
    <message>
      <source>Organization that is billed</source>
      <translation>付费的组织</translation>
    </message>
    <message>
      <source>Whom the router chooses</source>
      <translation>由路由选择</translation>
    </message>
    <message>
      <source>The fastest</source>
      <translation>最快的</translation>
    </message>
    <message>
      <source>The cheapest</source>
      <translation>最便宜的</translation>
    </message>
    <message>
      <source>Served by</source>
      <translation>提供方</translation>
    </message>
    <message>
      <source>Bill to</source>
      <translation>计费到</translation>
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
    <name>NoticeDesk</name>
    <message>
      <source>Runs go on. The icon in the tray brings the window back, and ends the application.</source>
      <translation>运行会继续。可用托盘图标恢复窗口或退出应用。</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>显示运行</translation>
    </message>
    <message>
      <source>Desktop Agent goes on in the tray</source>
      <translation>Desktop Agent 在托盘中继续运行</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>显示窗口</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Needs your approval</source>
      <translation>需要你的批准</translation>
    </message>
    <message>
      <source>Asks you a question</source>
      <translation>向您提问</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Stopped at its step limit</source>
      <translation>已停在步骤上限</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>已中断</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Desktop Agent</source>
      <translation>Desktop Agent</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) waiting for you</source>
      <translation>
        <numerusform>%n 个运行在等待你</numerusform>
      </translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>显示窗口</translation>
    </message>
    <message>
      <source>No run waits for you</source>
      <translation>没有运行在等待你</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
  </context>
  <context>
    <name>OutputDesk</name>
    <message>
      <source>Output of step {number}</source>
      <translation>步骤 {number} 的输出</translation>
    </message>
  </context>
  <context>
    <name>LinesView</name>
    <message>
      <source>Lines of the output</source>
      <translation>输出的行</translation>
    </message>
    <message>
      <source> … %1 of this line are left out</source>
      <translation> … 此行省略了 %1</translation>
    </message>
    <message>
      <source>Line %1: </source>
      <translation>第 %1 行：</translation>
    </message>
  </context>
  <context>
    <name>OutputWindow</name>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search in the output</source>
      <translation>在输出中搜索</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Go to line</source>
      <translation>转到行</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>上一处</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>下一处</translation>
    </message>
    <message>
      <source>Search no further</source>
      <translation>停止搜索</translation>
    </message>
    <message>
      <source>Reading the output</source>
      <translation>正在读取输出</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Copy lines</source>
      <translation>复制行</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Looking as soon as all is read…</source>
      <translation>全部读完后即开始查找…</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) copied</source>
      <translation>
        <numerusform>已复制 %n 行</numerusform>
      </translation>
    </message>
    <message>
      <source>A line's number, please</source>
      <translation>请输入行号</translation>
    </message>
    <message>
      <source>Copy the selected lines (%1)</source>
      <translation>复制所选的行 (%1)</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>第 %1 行</translation>
    </message>
    <message>
      <source>More than %1 are not copied; save the output instead.</source>
      <translation>超过 %1 的内容不复制；请改为保存输出。</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n 行</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Type a command, a run, a setting or a tool</source>
      <translation>输入命令、运行、设置或工具</translation>
    </message>
    <message>
      <source>Search commands, runs, settings and tools</source>
      <translation>搜索命令、运行、设置和工具</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>搜索结果</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>没有叫这个名字的项目。</translation>
    </message>
  </context>
  <context>
    <name>PaletteDesk</name>
    <message>
      <source>run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>setting · {page}</source>
      <translation>设置 · {page}</translation>
    </message>
    <message>
      <source>tool · {source}</source>
      <translation>工具 · {source}</translation>
    </message>
  </context>
  <context>
    <name>QuestionDesk</name>
    <message>
      <source>Go to the question of the code</source>
      <translation>转到代码的问题</translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message>
      <source>Waiting messages</source>
      <translation>等待中的消息</translation>
    </message>
    <message numerus="yes">
      <source>%n message(s) for the next step</source>
      <translation>
        <numerusform>%n 条消息将随下一步骤发送</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>还有 %n 条</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueRow</name>
    <message>
      <source>Sooner</source>
      <translation>提前</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>推后</translation>
    </message>
    <message>
      <source>Take back into the box</source>
      <translation>取回到输入框</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>撤回</translation>
    </message>
  </context>
  <context>
    <name>QueueDesk</name>
    <message>
      <source>Your message came too late for the model. Send it as the next task.</source>
      <translation>你的消息没能赶在模型结束前送达。请作为下一个任务发送。</translation>
    </message>
  </context>
  <context>
    <name>TransportBar</name>
    <message>
      <source>Replay</source>
      <translation>回放</translation>
    </message>
    <message>
      <source>Step back</source>
      <translation>后退一步</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Step on</source>
      <translation>前进一步</translation>
    </message>
    <message>
      <source>How fast the run is shown; 1× is the pace it had, with long waits shortened</source>
      <translation>运行的播放速度；1× 为原速，较长的等待会缩短</translation>
    </message>
    <message>
      <source>Replay: from the record alone. No model is asked and nothing is run.</source>
      <translation>回放：仅来自记录。不会询问模型，也不会运行任何内容。</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Leave the replay</source>
      <translation>退出回放</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Speed: %1</source>
      <translation>速度：%1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>步骤 %1 / %2</translation>
    </message>
  </context>
  <context>
    <name>Track</name>
    <message>
      <source>Position in the run</source>
      <translation>在运行中的位置</translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
    <message>
      <source>Run, to open again</source>
      <translation>运行，可再次打开</translation>
    </message>
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
    <message numerus="yes">
      <source>Delete the %n marked run(s)…</source>
      <translation>
        <numerusform>删除标记的 %n 个运行…</numerusform>
      </translation>
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
      <source>Delete runs</source>
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
      <source>Compare the two runs</source>
      <translation>比较这两个运行</translation>
    </message>
    <message>
      <source>Compare with the shown run</source>
      <translation>与显示的运行比较</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>另存为</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>取消置顶</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>置顶</translation>
    </message>
    <message>
      <source>Delete… (stop it first)</source>
      <translation>删除…（请先停止）</translation>
    </message>
    <message>
      <source>Stop the run before you delete it.</source>
      <translation>删除前请先停止运行。</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all their steps?</source>
      <translation>
        <numerusform>删除 %n 个运行及其所有步骤？</numerusform>
      </translation>
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
      <source>Open in a new window</source>
      <translation>在新窗口中打开</translation>
    </message>
    <message>
      <source>Rename…	F2</source>
      <translation>重命名…	F2</translation>
    </message>
    <message>
      <source>Copy the run's id</source>
      <translation>复制运行的 ID</translation>
    </message>
    <message>
      <source>Delete “{title}” with all its steps?</source>
      <translation>删除“{title}”及其所有步骤？</translation>
    </message>
  </context>
  <context>
    <name>RunRules</name>
    <message>
      <source>Take back what this run may do unasked</source>
      <translation>收回此运行免询问的许可</translation>
    </message>
    <message>
      <source>The run asks you again before its next action.</source>
      <translation>运行将在下一个操作前再次询问您。</translation>
    </message>
    <message>
      <source>This run asks nobody</source>
      <translation>此运行不询问任何人</translation>
    </message>
    <message>
      <source>Unasked until something new</source>
      <translation>出现新内容前免询问</translation>
    </message>
    <message numerus="yes">
      <source>Next %n action(s) unasked</source>
      <translation>
        <numerusform>接下来 %n 个操作免询问</numerusform>
      </translation>
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
      <source>asks you</source>
      <translation>在问您</translation>
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
      <source>replay</source>
      <translation>回放</translation>
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
      <source>Pinned</source>
      <translation>已置顶</translation>
    </message>
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
      <source>branch</source>
      <translation>分支</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>已置顶</translation>
    </message>
    <message>
      <source>{tokens} tok</source>
      <translation>{tokens} 词元</translation>
    </message>
  </context>
  <context>
    <name>RunsPane</name>
    <message>
      <source>Search runs</source>
      <translation>搜索运行</translation>
    </message>
    <message>
      <source>Which runs are shown</source>
      <translation>显示哪些运行</translation>
    </message>
    <message>
      <source>Your runs will appear here. Every step is kept on this computer.</source>
      <translation>你的运行会显示在这里。每个步骤都保存在本机。</translation>
    </message>
    <message>
      <source>No run is in this state.</source>
      <translation>没有处于此状态的运行。</translation>
    </message>
    <message>
      <source>All runs</source>
      <translation>所有运行</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
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
      <source>New run</source>
      <translation>新建运行</translation>
    </message>
    <message>
      <source>No run contains these words.</source>
      <translation>没有运行包含这些文字。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Shown: {what}</source>
      <translation>显示：{what}</translation>
    </message>
    <message>
      <source>Search runs…</source>
      <translation>搜索运行…</translation>
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
    <name>BackupBox</name>
    <message numerus="yes">
      <source>%n run(s) added</source>
      <translation>
        <numerusform>已添加 %n 个运行</numerusform>
      </translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>保存副本…</translation>
    </message>
    <message>
      <source>Add runs from a copy…</source>
      <translation>从副本添加运行…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Save a copy of the history</source>
      <translation>保存历史记录的副本</translation>
    </message>
    <message>
      <source>Add runs from a copy</source>
      <translation>从副本添加运行</translation>
    </message>
    <message>
      <source>Saved {file}, {size}.</source>
      <translation>已保存 {file}，{size}。</translation>
    </message>
    <message numerus="yes">
      <source>%n were here already.</source>
      <translation>
        <numerusform>%n 个已在本机。</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of a history (*{ending})</source>
      <translation>历史记录的副本 (*{ending})</translation>
    </message>
  </context>
  <context>
    <name>CleanUp</name>
    <message>
      <source> days</source>
      <translation> 天</translation>
    </message>
    <message>
      <source>Delete runs older than</source>
      <translation>删除早于此期限的运行</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Give room back</source>
      <translation>释放空间</translation>
    </message>
    <message>
      <source>Writes the database anew without the gaps that deleted runs left</source>
      <translation>重写数据库，去掉已删除运行留下的空隙</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>删除旧运行</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all steps?</source>
      <translation>
        <numerusform>删除 %n 个运行及其所有步骤？</numerusform>
      </translation>
    </message>
    <message>
      <source>They cannot be brought back, save from a backup.</source>
      <translation>删除后无法恢复，除非有备份。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) deleted.</source>
      <translation>
        <numerusform>已删除 %n 个运行。</numerusform>
      </translation>
    </message>
    <message>
      <source>Older than</source>
      <translation>早于</translation>
    </message>
    <message>
      <source>No run is older.</source>
      <translation>没有更早的运行。</translation>
    </message>
    <message>
      <source>{size} given back.</source>
      <translation>已释放 {size}。</translation>
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
      <source>Pages of the settings</source>
      <translation>设置页面</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>没有叫这个名字的设置。</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>找到 %n 项</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskUse</name>
    <message>
      <source>Runs and their steps</source>
      <translation>运行及其步骤</translation>
    </message>
    <message>
      <source>Long outputs, pictures, written files</source>
      <translation>较长的输出、图片、写出的文件</translation>
    </message>
    <message>
      <source>Copies made before a change of the database</source>
      <translation>数据库变更前的副本</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Crash reports</source>
      <translation>崩溃报告</translation>
    </message>
    <message>
      <source>Folders of interpreters that are open</source>
      <translation>已打开的解释器的文件夹</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>重新测量</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>合计</translation>
    </message>
  </context>
  <context>
    <name>KeyList</name>
    <message>
      <source>Find a command or a key</source>
      <translation>查找命令或按键</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>命令及其按键</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>改用于此</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>无按键</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>默认按键</translation>
    </message>
    <message>
      <source>in the task box</source>
      <translation>在任务输入框中</translation>
    </message>
    <message>
      <source>at a waiting action</source>
      <translation>在等待中的操作处</translation>
    </message>
    <message>
      <source>in the timeline</source>
      <translation>在时间线中</translation>
    </message>
    <message>
      <source>{keys} means “{command}” already.</source>
      <translation>{keys} 已用于“{command}”。</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Press Enter on a command, then the new keys.</source>
      <translation>在命令上按 Enter，再按新的按键。</translation>
    </message>
    <message>
      <source>Also: {command}</source>
      <translation>同时用于：{command}</translation>
    </message>
  </context>
  <context>
    <name>McpDialog</name>
    <message>
      <source>A program is started, and an address contacted, by the runs that use the server. Its token is kept with the accounts, under the provider mcp, and never here.</source>
      <translation>使用此服务器的运行会启动程序或连接地址。其令牌与账户一起保存，归在提供商 mcp 之下，绝不保存在这里。</translation>
    </message>
    <message>
      <source>MCP server</source>
      <translation>MCP 服务器</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>for example files</source>
      <translation>例如 files</translation>
    </message>
    <message>
      <source>The server is</source>
      <translation>服务器类型</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>for example uvx mcp-server-fetch</source>
      <translation>例如 uvx mcp-server-fetch</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>It speaks only the older protocol (SSE)</source>
      <translation>仅支持旧协议 (SSE)</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>empty for none</source>
      <translation>留空表示不用账户</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>A program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>An address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>A name begins with a letter and has letters, digits, - and _.</source>
      <translation>名称以字母开头，可含字母、数字、- 和 _。</translation>
    </message>
    <message>
      <source>A quotation mark in the command is not closed.</source>
      <translation>命令中有引号未闭合。</translation>
    </message>
  </context>
  <context>
    <name>McpList</name>
    <message>
      <source>Add a server…</source>
      <translation>添加服务器…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>还没有。</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>更改 {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>移除 {name}</translation>
    </message>
  </context>
  <context>
    <name>PageWidget</name>
    <message>
      <source>Restore the usual values of this page</source>
      <translation>恢复此页的默认值</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>A token goes to its own provider's address and to no other; the interpreter never sees it.</source>
      <translation>令牌只发送到其提供商的地址，不发往别处；解释器永远看不到它。</translation>
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
      <source>Kept in the system's keyring, in an encrypted file or for one session; never in settings.</source>
      <translation>保存在系统的密钥环、加密文件中，或仅保存一次会话；绝不保存在设置中。</translation>
    </message>
    <message>
      <source>Login of the Hugging Face tools</source>
      <translation>Hugging Face 工具的登录</translation>
    </message>
    <message>
      <source>The token of “hf auth login” is used where no account is chosen.</source>
      <translation>未选择账户时，使用“hf auth login”的令牌。</translation>
    </message>
    <message>
      <source>password secret API key keyring</source>
      <translation>密码 口令 密钥 令牌 API key 密钥环 keyring token</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使用</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
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
      <source>Comfortable</source>
      <translation>宽松</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>紧凑</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>标准</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <source>Ember</source>
      <translation>余烬</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>墨色</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Text and code</source>
      <translation>文字和代码</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>提醒</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>Compact shows more runs and steps at once.</source>
      <translation>紧凑时可同时显示更多运行和步骤。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Taken at the next start of the application.</source>
      <translation>下次启动应用时生效。</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Of everything. The commands Larger text and Smaller text change it too.</source>
      <translation>适用于所有内容。命令“放大文字”和“缩小文字”也会更改它。</translation>
    </message>
    <message>
      <source>Size of code</source>
      <translation>代码大小</translation>
    </message>
    <message>
      <source>Of code and output, beside the other text.</source>
      <translation>适用于代码和输出，相对于其他文字。</translation>
    </message>
    <message>
      <source>Colours of code, light theme</source>
      <translation>代码配色，浅色主题</translation>
    </message>
    <message>
      <source>Colours of code, dark theme</source>
      <translation>代码配色，深色主题</translation>
    </message>
    <message>
      <source>How code looks now</source>
      <translation>代码当前的外观</translation>
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
      <source>Icon in the tray</source>
      <translation>托盘图标</translation>
    </message>
    <message>
      <source>Runs then go on after the last window was closed; the icon brings it back.</source>
      <translation>关闭最后一个窗口后，运行会继续；可用图标恢复窗口。</translation>
    </message>
    <message>
      <source>dark light colours night</source>
      <translation>深色 浅色 颜色 夜间 暗色 亮色 dark light</translation>
    </message>
    <message>
      <source>font zoom</source>
      <translation>字体 字号 缩放 zoom</translation>
    </message>
    <message>
      <source>font monospace</source>
      <translation>字体 等宽 monospace</translation>
    </message>
    <message>
      <source>highlighting syntax</source>
      <translation>高亮 语法 配色 syntax</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>后台 关闭 托盘</translation>
    </message>
    <message>
      <source>Tell me</source>
      <translation>通知我</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>显示</translation>
    </message>
  </context>
  <context>
    <name>ApprovalPage</name>
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
      <source>Rules for every run</source>
      <translation>适用于每个运行的规则</translation>
    </message>
    <message>
      <source>New runs</source>
      <translation>新的运行</translation>
    </message>
    <message>
      <source>Whether each action waits until you have read it and pressed Run. Without asking it runs at once, inside the same isolation.</source>
      <translation>每个操作是否等待你阅读并按下“运行”。不询问时会立即运行，隔离不变。</translation>
    </message>
    <message>
      <source>Always allowed</source>
      <translation>始终允许</translation>
    </message>
    <message>
      <source>Given with the answer “Always” to a waiting action. An action runs unasked when one rule covers all that it touches; what goes beyond is asked about. What an action touches is a static guess; the isolation holds in any case.</source>
      <translation>对等待中的操作回答“始终”时给出。当一条规则涵盖操作涉及的全部内容时，操作会直接运行；超出的部分会询问。操作涉及的内容是静态推测；隔离始终有效。</translation>
    </message>
    <message>
      <source>confirm yes mode</source>
      <translation>确认 同意 批准 方式 模式</translation>
    </message>
    <message>
      <source>standing rules</source>
      <translation>长期规则 始终允许</translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Show folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <source>Show the folder with the data</source>
      <translation>显示数据所在的文件夹</translation>
    </message>
    <message>
      <source>Room on the disk</source>
      <translation>磁盘空间</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>where path directory</source>
      <translation>位置 路径 目录 文件夹</translation>
    </message>
    <message>
      <source>What takes how much room</source>
      <translation>各项占用的空间</translation>
    </message>
    <message>
      <source>Delete old runs</source>
      <translation>删除旧运行</translation>
    </message>
    <message>
      <source>With all their steps and files, for good. Runs that go on are left alone.</source>
      <translation>连同所有步骤和文件，永久删除。进行中的运行不受影响。</translation>
    </message>
    <message>
      <source>Copy of the whole history</source>
      <translation>整个历史记录的副本</translation>
    </message>
    <message>
      <source>All runs in one file, without models and tokens. From a copy, the runs that are not here are added; those that are stay as they are.</source>
      <translation>所有运行存入一个文件，不含模型和令牌。从副本添加时，只添加本机没有的运行；已有的保持不变。</translation>
    </message>
    <message>
      <source>Runs and models are kept in {folder} and nowhere else. Nothing is sent.</source>
      <translation>运行和模型只保存在 {folder}，不存于别处。不会发送任何内容。</translation>
    </message>
    <message>
      <source>disk size space</source>
      <translation>磁盘 大小 空间 占用</translation>
    </message>
    <message>
      <source>clean up days compact vacuum</source>
      <translation>清理 天数 压缩 整理 vacuum</translation>
    </message>
    <message>
      <source>backup restore export import</source>
      <translation>备份 恢复 导出 导入 还原</translation>
    </message>
  </context>
  <context>
    <name>ImportsPage</name>
    <message>
      <source>Imports</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on; a step that was refused an import offers to allow it.</source>
      <translation>适用于此后开始的运行；导入被拒绝的步骤会提供允许的选项。</translation>
    </message>
    <message>
      <source>Modules that the code may import</source>
      <translation>代码可以导入的模块</translation>
    </message>
    <message>
      <source>packages authorized pandas numpy requests</source>
      <translation>包 模块 授权 pandas numpy requests</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>Limits</source>
      <translation>限制</translation>
    </message>
    <message>
      <source>They hold for runs that begin from now on.</source>
      <translation>适用于此后开始的运行。</translation>
    </message>
    <message>
      <source>At a cap the run pauses and asks whether to go on.</source>
      <translation>到达上限时运行会暂停，并询问是否继续。</translation>
    </message>
    <message>
      <source>no cap</source>
      <translation>无上限</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>单个运行</translation>
    </message>
    <message>
      <source>Step limit</source>
      <translation>步骤上限</translation>
    </message>
    <message>
      <source>At the limit the model is asked once for its best answer so far.</source>
      <translation>到达上限时，会请模型给出目前最好的答案，只问一次。</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>词元</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>费用</translation>
    </message>
    <message>
      <source>By the provider's list of prices. Where it has none, a cap keeps a run from beginning.</source>
      <translation>按提供商的价目计算。没有价目时，设了上限的运行不会开始。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Without the time in which it waits for you.</source>
      <translation>不含等待你的时间。</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>预算 额度</translation>
    </message>
    <message>
      <source>budget money price</source>
      <translation>预算 金额 价格 费用</translation>
    </message>
    <message>
      <source>Sent and received. {ends}</source>
      <translation>发送和接收合计。{ends}</translation>
    </message>
    <message>
      <source> US$</source>
      <translation> 美元</translation>
    </message>
    <message>
      <source> min</source>
      <translation> 分钟</translation>
    </message>
    <message>
      <source>An action</source>
      <translation>单个操作</translation>
    </message>
    <message>
      <source>Time of an action</source>
      <translation>操作时间</translation>
    </message>
    <message>
      <source>The clock stands still while a tool runs.</source>
      <translation>工具运行期间不计时。</translation>
    </message>
    <message>
      <source>Processor time</source>
      <translation>处理器时间</translation>
    </message>
    <message>
      <source>Of all actions of a run together.</source>
      <translation>一个运行的所有操作合计。</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>That the code may take, in addition to what the interpreter needs.</source>
      <translation>除解释器所需之外，代码可占用的内存。</translation>
    </message>
    <message>
      <source>Memory for going back</source>
      <translation>回退用内存</translation>
    </message>
    <message>
      <source>For the states before earlier actions, from which a run can branch. The latest is always kept.</source>
      <translation>用于保存之前各操作前的状态，运行可从这些状态建立分支。最新的状态始终保留。</translation>
    </message>
    <message>
      <source>timeout</source>
      <translation>超时 timeout</translation>
    </message>
    <message>
      <source>checkpoints rewind fork</source>
      <translation>检查点 回退 分叉 分支</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>Output and files</source>
      <translation>输出和文件</translation>
    </message>
    <message>
      <source>Printed characters in a step</source>
      <translation>每步骤打印的字符数</translation>
    </message>
    <message>
      <source>More is cut in the middle on the card; the whole output is kept beside it.</source>
      <translation>超出部分在卡片上从中间截去；完整输出另外保留。</translation>
    </message>
    <message>
      <source>Output that is kept</source>
      <translation>保留的输出</translation>
    </message>
    <message>
      <source>Of one action. What it prints beyond that is dropped.</source>
      <translation>单个操作的输出。超出部分会丢弃。</translation>
    </message>
    <message>
      <source>Size of a file</source>
      <translation>文件大小</translation>
    </message>
    <message>
      <source>That an action may write.</source>
      <translation>操作可写出的文件大小。</translation>
    </message>
    <message>
      <source>Isolation</source>
      <translation>隔离</translation>
    </message>
    <message>
      <source>Namespaces around the worker</source>
      <translation>工作进程周围的命名空间</translation>
    </message>
    <message>
      <source>A third wall, on Linux where bubblewrap is installed. A run says when it cannot be had.</source>
      <translation>第三道隔离，用于装有 bubblewrap 的 Linux。无法启用时，运行会说明。</translation>
    </message>
    <message>
      <source>isolation sandbox</source>
      <translation>隔离 沙箱 sandbox</translation>
    </message>
    <message>
      <source>Use bubblewrap</source>
      <translation>使用 bubblewrap</translation>
    </message>
  </context>
  <context>
    <name>ModelsSettingsPage</name>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>Model of new runs: {name}</source>
      <translation>新运行的模型：{name}</translation>
    </message>
    <message>
      <source>Model of new runs</source>
      <translation>新运行的模型</translation>
    </message>
    <message>
      <source>Of this computer or of a provider, with size, context and price. Press to choose.</source>
      <translation>本机或提供商的模型，附大小、上下文和价格。点按以选择。</translation>
    </message>
    <message>
      <source>Marked and recent models</source>
      <translation>收藏和最近使用的模型</translation>
    </message>
    <message>
      <source>They stand first in the lists.</source>
      <translation>它们排在列表最前面。</translation>
    </message>
    <message>
      <source>built-in Hugging Face OpenAI Ollama download</source>
      <translation>内置 下载 Hugging Face OpenAI Ollama</translation>
    </message>
    <message>
      <source>favourites</source>
      <translation>收藏</translation>
    </message>
  </context>
  <context>
    <name>NetworkPage</name>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>The interpreter has no network of its own. The application makes each connection for it, to the hosts that you allow here, and shows each one on the step that made it.</source>
      <translation>解释器自身没有网络。应用代它建立每个连接，只连到你在此允许的主机，并在相应步骤上显示每个连接。</translation>
    </message>
    <message>
      <source>Code of new runs</source>
      <translation>新运行的代码</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Hosts that the code may reach</source>
      <translation>代码可以访问的主机</translation>
    </message>
    <message>
      <source>Pages of this computer and its network</source>
      <translation>本机及其网络上的网页</translation>
    </message>
    <message>
      <source>For the tool that reads web pages. Taken at the next start of the application.</source>
      <translation>适用于读取网页的工具。下次启动应用时生效。</translation>
    </message>
    <message>
      <source>internet allow domain</source>
      <translation>互联网 允许 域名 主机</translation>
    </message>
    <message>
      <source>private localhost address</source>
      <translation>专用 内网 本机 localhost 地址</translation>
    </message>
    <message>
      <source>Tools may visit them</source>
      <translation>工具可以访问</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message>
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <source>The only addresses contacted are the model's, the tools' and those that the agent's code was allowed. Nothing is sent anywhere else, and runs stay on this computer until you delete them, under Data.</source>
      <translation>只会连接模型、工具以及已允许智能体代码访问的地址。不会发送到任何别处，运行保留在本机，直到你在“数据”中删除。</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>清除记录</translation>
    </message>
    <message>
      <source>Collector for traces</source>
      <translation>追踪收集器</translation>
    </message>
    <message>
      <source>An OpenTelemetry collector of your own, which gets every run: task, prompts, code and outputs, without your tokens. Empty sends nothing. Needs the extra “telemetry”.</source>
      <translation>你自己的 OpenTelemetry 收集器，会收到每个运行：任务、提示词、代码和输出，不含你的令牌。留空则不发送。需要附加组件“telemetry”。</translation>
    </message>
    <message>
      <source>Recent files and commands</source>
      <translation>最近的文件和命令</translation>
    </message>
    <message>
      <source>Names of files that were attached and commands that were chosen last.</source>
      <translation>最近附加的文件名称和最近选择的命令。</translation>
    </message>
    <message>
      <source>telemetry OpenTelemetry Phoenix Langfuse</source>
      <translation>遥测 telemetry OpenTelemetry Phoenix Langfuse</translation>
    </message>
    <message>
      <source>history</source>
      <translation>历史记录</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsPage</name>
    <message>
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Enter in the task box</source>
      <translation>任务输入框中的 Enter</translation>
    </message>
    <message>
      <source>Shift+Enter then makes a line. Never while an input method composes a word.</source>
      <translation>此时用 Shift+Enter 换行。输入法组词时绝不发送。</translation>
    </message>
    <message>
      <source>Keys of the commands</source>
      <translation>命令的按键</translation>
    </message>
    <message>
      <source>return send</source>
      <translation>回车 发送 换行 return</translation>
    </message>
    <message>
      <source>Enter sends</source>
      <translation>按 Enter 发送</translation>
    </message>
    <message>
      <source>keyboard hotkeys</source>
      <translation>键盘 快捷键 热键</translation>
    </message>
  </context>
  <context>
    <name>ToolsPage</name>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>Further tools</source>
      <translation>更多工具</translation>
    </message>
    <message>
      <source>What new runs may call</source>
      <translation>新运行可以调用的工具</translation>
    </message>
    <message>
      <source>Python files with tools</source>
      <translation>含工具的 Python 文件</translation>
    </message>
    <message>
      <source>Functions under @tool. The files are your own code: they run in the application, with all its rights, at its next start.</source>
      <translation>带 @tool 的函数。这些文件是你自己的代码：下次启动时在应用中运行，拥有应用的全部权限。</translation>
    </message>
    <message>
      <source>MCP servers</source>
      <translation>MCP 服务器</translation>
    </message>
    <message>
      <source>Programs and addresses that speak the Model Context Protocol. A program runs with all your rights, outside of the interpreter.</source>
      <translation>支持 Model Context Protocol 的程序和地址。程序在解释器之外运行，拥有你的全部权限。</translation>
    </message>
    <message>
      <source>allow ask never permission web search</source>
      <translation>允许 询问 从不 权限 网页 搜索</translation>
    </message>
    <message>
      <source>model context protocol</source>
      <translation>模型上下文协议 model context protocol</translation>
    </message>
  </context>
  <context>
    <name>StandingList</name>
    <message>
      <source>code that names no import, tool, path or host</source>
      <translation>不涉及导入、工具、路径或主机的代码</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>No rules yet.</source>
      <translation>还没有规则。</translation>
    </message>
    <message>
      <source>Take back: {rule}</source>
      <translation>撤销：{rule}</translation>
    </message>
    <message>
      <source>imports {names}</source>
      <translation>导入 {names}</translation>
    </message>
    <message>
      <source>calls {names}</source>
      <translation>调用 {names}</translation>
    </message>
    <message>
      <source>paths {names}</source>
      <translation>路径 {names}</translation>
    </message>
    <message>
      <source>hosts {names}</source>
      <translation>主机 {names}</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>自 {day} 起</translation>
    </message>
  </context>
  <context>
    <name>ToolFiles</name>
    <message>
      <source>Add a file…</source>
      <translation>添加文件…</translation>
    </message>
    <message>
      <source>A Python file with tools</source>
      <translation>含工具的 Python 文件</translation>
    </message>
    <message>
      <source>Python files (*.py)</source>
      <translation>Python 文件 (*.py)</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>还没有。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {file}</source>
      <translation>移除 {file}</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
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
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
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
      <source>add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Any OpenAI-compatible address and key.</source>
      <translation>任意兼容 OpenAI 的地址和密钥。</translation>
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
      <source>Memory: {used} of {limit}</source>
      <translation>内存：{used} / {limit}</translation>
    </message>
    <message>
      <source>starts with the first run</source>
      <translation>首次运行时启动</translation>
    </message>
  </context>
  <context>
    <name>TemplateDesk</name>
    <message>
      <source>Save the task</source>
      <translation>保存任务</translation>
    </message>
    <message>
      <source>Name; one that is there already is replaced</source>
      <translation>名称；已有的同名任务会被替换</translation>
    </message>
    <message>
      <source>Saved. Type / in the empty task box to use it.</source>
      <translation>已保存。在空的任务输入框中输入 / 即可使用。</translation>
    </message>
    <message>
      <source>Saved tasks…</source>
      <translation>已保存的任务…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>选择文件…</translation>
    </message>
  </context>
  <context>
    <name>TemplatesDialog</name>
    <message>
      <source>Saved tasks</source>
      <translation>已保存的任务</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Type / in the empty task box to use one. {Words in braces} are filled in then.</source>
      <translation>在空的任务输入框中输入 / 即可使用。花括号 {…} 中的文字在使用时填写。</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新内容</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>A saved task needs a name.</source>
      <translation>保存的任务需要名称。</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>新建任务</translation>
    </message>
    <message>
      <source>Another one has this name.</source>
      <translation>已有同名的任务。</translation>
    </message>
    <message>
      <source>New task {number}</source>
      <translation>新建任务 {number}</translation>
    </message>
  </context>
  <context>
    <name>ApprovalStrip</name>
    <message>
      <source>Run exactly this code. With {keys} the run pauses after it.</source>
      <translation>原样运行这段代码。按 {keys} 则在其后暂停运行。</translation>
    </message>
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
      <source>Run exactly this code, and wait after it</source>
      <translation>原样运行这段代码，并在其后等待</translation>
    </message>
    <message>
      <source>End the run; the code does not run</source>
      <translation>结束运行；不运行这段代码</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Run and pause</source>
      <translation>运行并暂停</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
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
      <source>Allow the call</source>
      <translation>允许调用</translation>
    </message>
    <message>
      <source>Change the code before it runs</source>
      <translation>运行前修改代码</translation>
    </message>
    <message>
      <source>Do not run it, and tell the model why</source>
      <translation>不运行，并告诉模型原因</translation>
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
      <source>Always, for what touches no more than this</source>
      <translation>始终，只要不超出此范围</translation>
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
      <source>The running code calls</source>
      <translation>运行中的代码调用</translation>
    </message>
  </context>
  <context>
    <name>AudioRow</name>
    <message>
      <source>Save the audio</source>
      <translation>保存音频</translation>
    </message>
    <message>
      <source>A copy among the run's files is opened by the program your system has for it</source>
      <translation>运行文件中的副本将由系统关联的程序打开</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>用系统程序打开</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>音频</translation>
    </message>
  </context>
  <context>
    <name>CardMenu</name>
    <message>
      <source>Copy step as text</source>
      <translation>将步骤复制为文本</translation>
    </message>
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
      <source>Open whole output</source>
      <translation>打开全部输出</translation>
    </message>
    <message>
      <source>Copy error</source>
      <translation>复制错误</translation>
    </message>
    <message>
      <source>Copy step as code</source>
      <translation>将步骤复制为代码</translation>
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
      <source>Save all files…</source>
      <translation>保存所有文件…</translation>
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
      <source>Save %1…</source>
      <translation>保存 %1…</translation>
    </message>
    <message>
      <source>Open picture</source>
      <translation>打开图片</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>保存图片…</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <source>Save audio…</source>
      <translation>保存音频…</translation>
    </message>
    <message>
      <source>Open with the system</source>
      <translation>用系统程序打开</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Save table as CSV…</source>
      <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>音频</translation>
    </message>
    <message>
      <source>table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Branch from this step…</source>
      <translation>从此步骤建立分支…</translation>
    </message>
    <message>
      <source>Edit the code and continue…</source>
      <translation>编辑代码并继续…</translation>
    </message>
    <message>
      <source>Run this step again…</source>
      <translation>再次运行此步骤…</translation>
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
    <name>FileRows</name>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>未保留</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier file(s)</source>
      <translation>
        <numerusform>之前的 %n 个文件</numerusform>
      </translation>
    </message>
    <message>
      <source>Files written: %1</source>
      <translation>写出的文件：%1</translation>
    </message>
  </context>
  <context>
    <name>HelperRows</name>
    <message numerus="yes">
      <source>%n earlier step(s)</source>
      <translation>
        <numerusform>之前的 %n 个步骤</numerusform>
      </translation>
    </message>
    <message>
      <source>Steps of helpers: %1</source>
      <translation>辅助智能体的步骤：%1</translation>
    </message>
  </context>
  <context>
    <name>Money</name>
    <message>
      <source>%1, an estimate by the list of %2</source>
      <translation>%1，按 %2 的价目估计</translation>
    </message>
    <message>
      <source>%1, said by %2</source>
      <translation>%1，由 %2 报告</translation>
    </message>
    <message>
      <source>counts are estimates</source>
      <translation>数量为估计值</translation>
    </message>
    <message>
      <source>%1 tokens in</source>
      <translation>输入 %1 词元</translation>
    </message>
    <message>
      <source>%1 tokens out</source>
      <translation>输出 %1 词元</translation>
    </message>
    <message>
      <source>of these %1 cached</source>
      <translation>其中 %1 已缓存</translation>
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
    <message>
      <source>Branch</source>
      <translation>分支</translation>
    </message>
    <message>
      <source>Raise to %1 and go on</source>
      <translation>提高到 %1 并继续</translation>
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
      <source>the end of %1 characters, open whole output</source>
      <translation>%1 的末尾，打开全部输出</translation>
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
    <name>PictureViewer</name>
    <message>
      <source>Fit</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100%</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>图片</translation>
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
    <name>QuestionSection</name>
    <message>
      <source>Question of the code</source>
      <translation>代码的问题</translation>
    </message>
    <message>
      <source>The code asks you</source>
      <translation>代码在问您</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>您的回答</translation>
    </message>
    <message>
      <source>Your answer; the model reads it</source>
      <translation>您的回答；模型会读到</translation>
    </message>
    <message>
      <source>The code is told that you did not answer, and the run goes on</source>
      <translation>代码会得知您没有回答，运行继续</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>拒绝回答</translation>
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
      <source>reading, %1 %</source>
      <translation>读取中，%1%</translation>
    </message>
    <message>
      <source>retried</source>
      <translation>已重试</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>第 %1 次尝试</translation>
    </message>
    <message>
      <source>approved by rule: %1</source>
      <translation>按规则批准：%1</translation>
    </message>
    <message>
      <source>model %1 · code %2</source>
      <translation>模型 %1 · 代码 %2</translation>
    </message>
    <message>
      <source>model %1</source>
      <translation>模型 %1</translation>
    </message>
    <message>
      <source>code %1</source>
      <translation>代码 %1</translation>
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
    <name>ValueFiles</name>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Not saved: %1</source>
      <translation>未保存：%1</translation>
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
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
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
      <source>this run</source>
      <translation>此运行</translation>
    </message>
    <message>
      <source>until something new</source>
      <translation>直到出现新内容</translation>
    </message>
    <message>
      <source>ask nobody</source>
      <translation>不询问</translation>
    </message>
    <message>
      <source>next %1 steps</source>
      <translation>接下来 %1 个步骤</translation>
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
      <source>Your message: %1</source>
      <translation>你的消息：%1</translation>
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
      <source>Up to here the steps are those of another run; from here on this run goes its own way.</source>
      <translation>到此为止是另一运行的步骤；从这里起，此运行独立进行。</translation>
    </message>
    <message>
      <source>This run has the task of another one and goes its own way from the beginning.</source>
      <translation>此运行沿用另一运行的任务，从一开始就独立进行。</translation>
    </message>
    <message>
      <source>The steps ran again to make the variables anew.</source>
      <translation>已再次运行这些步骤，以重建变量。</translation>
    </message>
    <message>
      <source>The variables of those steps are not there; the model was told.</source>
      <translation>这些步骤的变量不在了；已告知模型。</translation>
    </message>
    <message>
      <source>The variables are as they were after step %1.</source>
      <translation>变量与步骤 %1 之后相同。</translation>
    </message>
    <message>
      <source>from the other run</source>
      <translation>来自另一运行</translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%n 张图片</numerusform>
      </translation>
    </message>
    <message>
      <source>With %1</source>
      <translation>附带 %1</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 词元</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Fork</source>
      <translation>分叉</translation>
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
      <source>Save as template</source>
      <translation>保存为模板</translation>
    </message>
    <message>
      <source>Replay</source>
      <translation>回放</translation>
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
      <source>Open the other run</source>
      <translation>打开另一运行</translation>
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
    <name>ValueOpening</name>
    <message>
      <source>The system has no program that opens {name}.</source>
      <translation>系统没有能打开 {name} 的程序。</translation>
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
    <name>Windows</name>
    <message>
      <source>Close Desktop Agent</source>
      <translation>关闭 Desktop Agent</translation>
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
      <source>Any model on Inference Providers. Token: {source}.</source>
      <translation>Inference Providers 上的任意模型。令牌：{source}。</translation>
    </message>
    <message>
      <source>Key: {source}.</source>
      <translation>密钥：{source}。</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>token cannot be read</source>
      <translation>无法读取令牌</translation>
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
