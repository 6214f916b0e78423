using CustomerSuccess.Core.Approvals;

namespace CustomerSuccess.Web.Approvals;

/// <summary>
/// The list while somebody works in it. What is decided stays in its place until the screen is opened again: were it to leave at once, the next one
/// would stand under the pointer of whoever clicks twice.
/// </summary>
internal static class ApprovalLines
{
    /// <summary>Those that do not wait any more.</summary>
    public static IReadOnlyList<int> Gone(IReadOnlyList<ApprovalRow> shown, IReadOnlyList<ApprovalRow> waiting) =>
        [.. shown.Where(row => row.State == ApprovalState.Waiting && waiting.All(other => other.Id != row.Id)).Select(row => row.Id)];

    /// <param name="decided">What became of those that are gone; one that is missing may not be seen any more.</param>
    /// <returns>Everything in the place that it had, what is new at the end.</returns>
    public static IReadOnlyList<ApprovalRow> Merge(IReadOnlyList<ApprovalRow> shown, IReadOnlyList<ApprovalRow> waiting, IReadOnlyDictionary<int, ApprovalRow> decided)
    {
        var fresh = waiting.ToDictionary(row => row.Id);
        return
        [
            .. shown.Select(row => fresh.GetValueOrDefault(row.Id) ?? decided.GetValueOrDefault(row.Id) ?? (row.State == ApprovalState.Waiting ? null : row)).OfType<ApprovalRow>(),
            .. waiting.Where(row => shown.All(other => other.Id != row.Id)),
        ];
    }

    /// <summary>The one that somebody comes to by so many steps; the first when nothing is selected, null when there is nothing.</summary>
    public static int? Step(IReadOnlyList<ApprovalRow> rows, int? selected, int steps)
    {
        var place = rows.Index().FirstOrDefault(row => row.Item.Id == selected, (Index: -1, Item: null!)).Index;
        return rows.Count == 0 ? null : rows[Math.Clamp(place < 0 ? 0 : place + steps, 0, rows.Count - 1)].Id;
    }
}
