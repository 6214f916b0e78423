using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Search;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>One playbook: every part of it, what is wrong where it is wrong, and what it would do. Nothing is kept before it is published.</summary>
public sealed partial class PlaybookPage
{
    private PlaybookView? view;
    private PlaybookInput? input;
    private IReadOnlyList<TemplateRow> templates = [];
    private IReadOnlyList<(string Key, string Name)> rules = [];
    private IReadOnlyList<PlaybookFault> faults = [];
    private IReadOnlyList<SearchHit> hits = [];
    private (bool Failed, string Text)? message;
    private DryRun? run;
    private LoadReport? report;
    private OfferOutlook? outlook;
    private string note = "";
    private string? loadedKey;
    private string? customer;
    private bool checking;
    private bool dirty;
    private bool typing;
    private bool meanwhile;
    private bool loaded;
    private bool busy;
    private bool switching;

    [Inject]
    public required PlaybookQueries Queries { get; init; }

    [Inject]
    public required TemplateQueries Texts { get; init; }

    [Inject]
    public required RehearsalQueries Rehearsals { get; init; }

    [Inject]
    public required OfferOutlookQueries Outlooks { get; init; }

    [Inject]
    public required SearchQueries Search { get; init; }

    [Inject]
    public required PublishPlaybook Publish { get; init; }

    [Inject]
    public required SwitchPlaybook Switch { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>"new" for a playbook that is about to be written.</summary>
    [Parameter]
    public required string Key { get; set; }

    /// <summary>Key of the playbook that a new one begins as.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    private bool IsNew => Key == AppRoutes.NewPlayKey;

    private string Title => IsNew ? "New playbook" : view?.Definition.Name ?? "Playbook";

    protected override async Task OnParametersSetAsync()
    {
        if (loadedKey == Key + From)
        {
            return;
        }

        loadedKey = Key + From;
        (run, report, message, checking) = (null, null, null, false);
        templates = await Texts.ListAsync(CancellationToken.None);
        rules = [.. ShippedRules.All.Select(rule => (rule.Key, rule.Name))];
        customer = await Texts.ExampleAsync(Viewer, CancellationToken.None);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var begun = IsNew && From is not null ? (await Queries.OneAsync(From, null, CancellationToken.None))?.Definition : null;
        view = IsNew ? null : await Queries.OneAsync(Key, null, CancellationToken.None);
        var definition = view?.Definition ?? (!IsNew || !Viewer.IsAdmin ? null : begun is null ? PlaybookInput.Fresh : begun with { Name = $"{begun.Name} (copy)" });
        input = definition is null ? null : new PlaybookInput(definition);
        (faults, dirty, typing, meanwhile, loaded) = ([], false, false, false, true);
    }

    private async Task LoadTheirsAsync()
    {
        await LoadAsync();
        message = (false, $"As it was published: version {view?.Version}.");
    }

    /// <summary>Changes of fields do not reach the form, but typing and leaving them do.</summary>
    private void Type() => typing = true;

    private void Settle()
    {
        if (typing)
        {
            Touch();
        }
    }

    private void Touch()
    {
        (dirty, typing, run, report) = (Viewer.IsAdmin, false, null, null);
        if (checking)
        {
            Check();
        }
    }

    /// <returns>Whether nothing is wrong.</returns>
    private bool Check()
    {
        checking = true;
        faults = PlaybookFaults.Of(input!.Read(), templates.Select(template => template.Key).ToHashSet(StringComparer.Ordinal));
        message = faults.Count > 0 ? (true, $"{Text.Plural(faults.Count, "thing")} to mend: {faults[0].Message}") : null;
        return faults.Count == 0;
    }

    private async Task PublishAsync()
    {
        if (!Check())
        {
            return;
        }

        busy = true;
        var published = await Publish.RunAsync(IsNew ? null : Key, view?.Version ?? 0, input!.Read(), note, Viewer, CancellationToken.None);
        busy = false;
        meanwhile = published.Error is Conflict;
        faults = published.Error is PlaybookInvalid invalid ? invalid.Faults : [];
        if (!published.Succeeded)
        {
            message = (true, published.Error.Message);
            return;
        }

        (note, dirty) = ("", false);
        if (IsNew)
        {
            Navigation.NavigateTo(AppRoutes.Play(published.Value));
            return;
        }

        await LoadAsync();
        message = (false, $"Version {view?.Version} is used by runs that begin from now on.");
    }

    private async Task DryRunAsync()
    {
        if (customer is not { } one || !Check())
        {
            message ??= (true, "There is no customer yet to try it on.");
            return;
        }

        busy = true;
        run = await Task.Run(() => Rehearsals.DryRunDraftAsync(Key, input!.Read(), one, Viewer, CancellationToken.None));
        busy = false;
        message = run is null ? (true, "This customer was never scored, or belongs to somebody else.") : null;
    }

    private async Task ForecastAsync()
    {
        if (!Check())
        {
            return;
        }

        busy = true;
        report = await Task.Run(() => Rehearsals.ForecastDraftAsync(Key, input!.Read(), Viewer, CancellationToken.None));
        outlook = report is { Offers.Count: > 0 } some ? await Task.Run(() => Outlooks.OfAsync(some.Offers, Viewer, CancellationToken.None)) : null;
        busy = false;
    }

    private async Task FindAsync(string text) => hits = await Search.FindAsync(text, Viewer, CancellationToken.None);

    private Task ChooseAsync(SearchHit hit)
    {
        (hits, customer) = ([], hit.ExternalId);
        return DryRunAsync();
    }

    private async Task TakeAsync(int version)
    {
        if (await Queries.OneAsync(Key, version, CancellationToken.None) is { } old)
        {
            input = new PlaybookInput(old.Definition);
            note = $"Back to version {version}";
            Touch();
            message = (false, $"Version {version} stands in the editor. Publish it to use it from now on.");
        }
    }

    private async Task SwitchAsync()
    {
        if (!view!.IsOn)
        {
            switching = true;
            return;
        }

        var off = await Switch.RunAsync(Key, on: false, confirmed: false, Viewer, CancellationToken.None);
        await ReadStateAsync();
        message = (!off.Succeeded, off.Error?.Message ?? "Off: nobody enters any more; runs that have begun go on.");
    }

    private async Task SwitchedAsync()
    {
        switching = false;
        await ReadStateAsync();
        message = (false, "On: customers that fit enter from now on.");
    }

    /// <summary>Only whether it is on: what is being written stays, and so does the version that it was begun on.</summary>
    private async Task ReadStateAsync() => view = view! with { IsOn = (await Queries.OneAsync(Key, null, CancellationToken.None))?.IsOn ?? false };

    private string? Invalid(string field) => faults.Any(fault => fault.Step is null && fault.Field == field) ? "true" : null;
}
