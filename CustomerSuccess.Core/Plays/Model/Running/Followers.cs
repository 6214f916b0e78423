namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Steps that are due by another one.</summary>
public static class Followers
{
    /// <returns>Ids of the steps that follow the step, at any distance.</returns>
    public static IReadOnlyCollection<string> Of(PlaybookDefinition playbook, string stepId)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([stepId]);
        while (next.TryDequeue(out var id))
        {
            foreach (var step in playbook.Steps.Where(step => step.Due.After == id && step.Id != stepId && found.Add(step.Id)))
            {
                next.Enqueue(step.Id);
            }
        }

        return found;
    }
}
