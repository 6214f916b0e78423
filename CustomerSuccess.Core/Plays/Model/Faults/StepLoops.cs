namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>Steps that wait for each other.</summary>
internal static class StepLoops
{
    public static IEnumerable<PlaybookFault> Of(IReadOnlyList<StepDefinition> steps)
    {
        var after = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            after[step.Id] = step.Due.After;
        }

        return steps.Where(step => Loops(step.Id, after)).Select(step => new PlaybookFault(step.Id, PlaybookFields.Due, "The step waits for itself: it follows a step that follows it."));
    }

    private static bool Loops(string id, Dictionary<string, string?> after)
    {
        var next = after.GetValueOrDefault(id);
        for (var steps = 0; next is not null && steps < after.Count; steps++)
        {
            if (next == id)
            {
                return true;
            }

            next = after.GetValueOrDefault(next);
        }

        return false;
    }
}
