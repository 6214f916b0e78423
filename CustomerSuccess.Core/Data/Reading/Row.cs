namespace CustomerSuccess.Core.Data.Reading;

/// <summary>One good record of a file.</summary>
/// <param name="Line">Where it starts, counted from 1 with the header.</param>
/// <param name="Values">In the order of the contract's columns; null where the file has nothing.</param>
/// <param name="Key">A hash of the key cells.</param>
/// <param name="Content">A hash of all cells.</param>
/// <param name="Cells">As they stand in the file, for the reject file.</param>
internal sealed record Row(long Line, object?[] Values, ulong Key, ulong Content, string[] Cells);
