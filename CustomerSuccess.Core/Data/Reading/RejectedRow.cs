namespace CustomerSuccess.Core.Data.Reading;

/// <summary>One record that cannot be used, and why.</summary>
/// <param name="Cells">Null when the record could not be taken apart; then <paramref name="Text"/> has it.</param>
internal sealed record RejectedRow(RowProblem Problem, string[]? Cells, string Text = "");
