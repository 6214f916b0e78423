namespace CustomerSuccess.Web.Plays.Tasks;

/// <summary>The list of tasks in its order.</summary>
internal static class TaskLines
{
    /// <summary>What is due first stands first, and so what is overdue; of what is due at once, the more severe.</summary>
    public static IReadOnlyList<TaskLine> Of(IEnumerable<TaskLine> all, TaskAddress address, DateTimeOffset now) =>
    [
        .. all.Where(task => (!address.Late || task.DueAt < now) && (address.Channel is not { } channel || task.Channel == channel) && (address.Playbook is not { } from || task.From == from))
            .OrderBy(task => task.DueAt).ThenByDescending(task => task.Severity).ThenBy(task => task.Key, StringComparer.Ordinal),
    ];

    /// <summary>The one that somebody comes to by so many steps; what is not there any more hands on to the one in its place.</summary>
    public static string? Step(IReadOnlyList<TaskLine> rows, string? selected, int place, int steps)
    {
        var now = rows.Index().FirstOrDefault(row => row.Item.Key == selected, (Index: -1, Item: null!)).Index;
        return rows.Count == 0 ? null : rows[Math.Clamp((now < 0 ? place : now) + steps, 0, rows.Count - 1)].Key;
    }
}
