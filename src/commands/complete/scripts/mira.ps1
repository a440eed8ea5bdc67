Register-ArgumentCompleter -Native -CommandName mira -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim("'", '"') })
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $lines = & mira __complete powershell - @words "=$wordToComplete" 2>$null
    [Console]::OutputEncoding = $encoding
    foreach ($line in $lines) {
        $value, $about = $line.Split("`t", 2)
        if ($value) {
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    }
}
