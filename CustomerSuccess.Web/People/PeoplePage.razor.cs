using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Browser;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace CustomerSuccess.Web.People;

/// <summary>Who signs in and what they may do.</summary>
public sealed partial class PeoplePage
{
    private IReadOnlyList<PersonRow>? people;
    private IReadOnlyDictionary<string, int> owned = new Dictionary<string, int>();
    private (string For, string Url)? link;
    private bool restricted;
    private string? error;

    [Inject]
    public required PeopleQueries Queries { get; init; }

    [Inject]
    public required BookQueries Book { get; init; }

    [Inject]
    public required IssuePasswordLink Issue { get; init; }

    [Inject]
    public required ChangeAccess Access { get; init; }

    [Inject]
    public required RestrictCsms Restrict { get; init; }

    [Inject]
    public required DialogService Dialog { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required Desk Desk { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var answer = await Queries.ListAsync(Viewer, CancellationToken.None);
        people = answer.Succeeded ? answer.Value : [];
        owned = await Book.OwnedAsync(Viewer, CancellationToken.None);
        restricted = await Queries.CsmsSeeOnlyTheirBookAsync(CancellationToken.None);
    }

    private string State(PersonRow person) =>
        person.Disabled ? "disabled" : !person.HasPassword ? "invited" : person.LockedUntil > Clock.GetUtcNow() ? "locked for some minutes" : "active";

    private async Task InviteAsync()
    {
        if (await Dialog.OpenAsync<InviteForm>("Invite person", new() { [nameof(InviteForm.Viewer)] = Viewer }) is Invited invited)
        {
            ShowLink(invited.Name, invited.Token);
            await LoadAsync();
        }
    }

    private async Task IssueAsync(PersonRow person)
    {
        var token = await Issue.RunAsync(person.Email, Viewer, CancellationToken.None);
        error = token.Error?.Message;
        if (token.Succeeded)
        {
            ShowLink(person.Name, token.Value);
        }
    }

    private async Task ChangeAsync(PersonRow person, Role? role, bool? disabled)
    {
        error = (await Access.RunAsync(person.Email, role, disabled, Viewer, CancellationToken.None)).Error?.Message;
        await LoadAsync();
    }

    private static Role Parsed(ChangeEventArgs change) => Enum.Parse<Role>($"{change.Value}");

    private async Task RestrictAsync(ChangeEventArgs change)
    {
        error = (await Restrict.RunAsync(change.Value is true, Viewer, CancellationToken.None)).Error?.Message;
        await LoadAsync();
    }

    private void ShowLink(string name, string token) => link = (name, Navigation.ToAbsoluteUri(AppRoutes.ChoosePassword(token)).ToString());
}
