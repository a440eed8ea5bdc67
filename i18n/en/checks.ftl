### The words of the translator's commands: rules, findings, reports.

