namespace CustomerSuccess.Core.Data.Reading;

/// <summary>A block of records on its way from the reader of a file to its writer.</summary>
internal sealed record Batch(IReadOnlyList<Row> Rows, IReadOnlyList<RejectedRow> Rejected, long BytesRead);
