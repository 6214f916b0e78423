using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Web.Plays.Runs;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.RunList;

/// <summary>The list behind every number of runs, and what was not sent; the address holds the filter.</summary>
public sealed partial class RunsPage
{
    private static readonly IReadOnlyList<(string, string)> Standings = [.. Enum.GetValues<RunStanding>().Select(standing => (standing.ToString(), RunStandings.Name(standing)))];
    private static readonly IReadOnlyList<(string, string)> Outcomes = [.. Enum.GetValues<RunOutcome>().Select(outcome => (outcome.ToString(), RunWords.Outcome(outcome)))];

    private IReadOnlyList<(string, string)> playbooks = [];
    private string currency = "";
    private DateTimeOffset now;
    private int minute;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required PlaybookQueries Playbooks { get; init; }

    [Inject]
    public required SettingsQueries Settings { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [CascadingParameter]
    internal PeopleNames? Names { get; set; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [SupplyParameterFromQuery]
    public string? Play { get; set; }

    [SupplyParameterFromQuery]
    public string? Standing { get; set; }

    [SupplyParameterFromQuery]
    public string? Outcome { get; set; }

    [SupplyParameterFromQuery]
    public string? Customer { get; set; }

    [SupplyParameterFromQuery]
    public string? Days { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private RunAddress Address => RunAddress.Read(View, Play, Standing, Outcome, Customer, Days, Page);

    private RunFilter Filter => Address.Filter;

    protected override async Task OnInitializedAsync()
    {
        currency = await Settings.ReportingCurrencyAsync(CancellationToken.None);
        playbooks = [.. (await Playbooks.NamesAsync(CancellationToken.None)).OrderBy(playbook => playbook.Value, StringComparer.Ordinal).Select(playbook => (playbook.Key, playbook.Value))];
    }

    private async Task<Paged<RunRow>?> LoadRunsAsync(CancellationToken cancellationToken)
    {
        now = Clock.GetUtcNow();
        return await Queries.RunsAsync(Filter, Viewer, cancellationToken);
    }

    private async Task<Paged<SuppressedRow>?> LoadNotSentAsync(CancellationToken cancellationToken)
    {
        now = Clock.GetUtcNow();
        return await Queries.SuppressedAsync(Filter, Viewer, cancellationToken);
    }

    private string PageHref(int page) => (Address with { Filter = Filter with { Page = page } }).Href;

    private void Go(RunFilter wanted) => Navigation.NavigateTo((Address with { Filter = wanted with { Page = 1 } }).Href);
}
