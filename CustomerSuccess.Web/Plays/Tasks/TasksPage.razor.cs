using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Plays.Steps;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Tasks;

/// <summary>
/// What a person has to do, the most urgent first; the address holds the filter. Keys press what they name (wwwroot/browser/keys.js). What is done is asked
/// about, so that a double click never ends two.
/// </summary>
public sealed partial class TasksPage
{
    /// <summary>Drawn at first, and more by each click.</summary>
    private const int Step = 50;

    private static readonly IReadOnlyList<(string, string)> Channels = [.. Enum.GetValues<Channel>().Select(channel => (channel.ToString(), ChannelWords.Name(channel)))];

    private TaskDesk? shown;
    private string? selected;
    private string? focus;
    private int place;
    private StepAsked? asking;
    private TaskLine? finishing;
    private string? said;
    private int minute;
    private int most = Step;

    [Inject]
    public required PlayQueries Plays { get; init; }

    [Inject]
    public required FollowUpQueries FollowUps { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [SupplyParameterFromQuery]
    public string? Late { get; set; }

    [SupplyParameterFromQuery]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery]
    public string? Play { get; set; }

    private TaskAddress Address => TaskAddress.Read(View, Late, Channel, Play);

    private IReadOnlyList<(string, string)> Playbooks => [.. (shown?.Playbooks ?? []).Select(name => (name, name))];

    private string Note => shown is null ? "" : shown.Overdue == 0 ? $"{Text.Count(shown.Rows.Count)} · none overdue" : $"{Text.Count(shown.Rows.Count)} · {Text.Count(shown.Overdue)} overdue";

    private IReadOnlyList<TaskLine> Drawn => [.. shown!.Rows.Take(most)];

    private async Task<TaskDesk?> LoadAsync(CancellationToken cancellationToken)
    {
        var (address, now) = (Address, Clock.GetUtcNow());
        var tasks = await Plays.TasksAsync(address.Team, Viewer, cancellationToken);

        // Follow-ups belong to whoever owns the customer; who leads has none of their own.
        var followUps = address.Team || Viewer.Role == Role.Csm ? await FollowUps.OpenAsync(Viewer, cancellationToken) : [];
        List<TaskLine> all = [.. tasks.Select(TaskLine.Of), .. followUps.Select(TaskLine.Of)];
        var rows = TaskLines.Of(all, address, now);
        shown = new TaskDesk(
            rows, rows.Count(row => row.DueAt < now), [.. all.Select(row => row.From).Distinct().Order(StringComparer.Ordinal)], tasks.Count == PlayQueries.MostTasks, now);
        Select(TaskLines.Step(Drawn, selected, place, 0));
        StateHasChanged();
        return shown;
    }

    private void Go(TaskAddress wanted) => Navigation.NavigateTo(wanted.Href);

    private void Select(string? key)
    {
        selected = key;
        place = Math.Max(0, shown!.Rows.Index().FirstOrDefault(row => row.Item.Key == key, (Index: -1, Item: null!)).Index);
    }

    private void Move(int steps)
    {
        Select(TaskLines.Step(Drawn, selected, place, steps));
        focus = selected;
    }

    private void Act(TaskLine line, StepAct act)
    {
        if (line.StepId is { } step)
        {
            asking = new StepAsked(step, line.Title, line.CustomerName, act);
        }
        else
        {
            finishing = line;
        }
    }

    private void Answered(string? answer)
    {
        (asking, finishing) = (null, null);
        said = answer ?? said;
        focus = answer is null ? null : selected;
    }
}
