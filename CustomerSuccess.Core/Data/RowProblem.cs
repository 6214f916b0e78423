using System.Globalization;

namespace CustomerSuccess.Core.Data;

/// <summary>What is wrong with one row of a file, in words for the person who can mend it.</summary>
/// <param name="File">Name of the file without ending.</param>
/// <param name="Line">Counted from 1 with the header.</param>
/// <param name="Column">Null when the row as a whole is broken.</param>
/// <param name="Value">What was found, cut to 100 characters.</param>
/// <param name="Expected">Completes "expected ...".</param>
public sealed record RowProblem(string File, long Line, string? Column, string Value, string Expected)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File} line {Line}: {(Column is null ? "" : $"{Column} ")}{(Value.Length == 0 ? "is empty" : $"is '{Value}'")}, expected {Expected}");
}
