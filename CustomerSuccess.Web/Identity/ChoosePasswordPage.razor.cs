using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

/// <summary>Where a link leads: of the first start, of an invitation, of an admin who resets a password.</summary>
public sealed partial class ChoosePasswordPage
{
    private LinkBearer? bearer;
    private string? error;

    [Inject]
    public required PeopleQueries People { get; init; }

    [Inject]
    public required ChoosePassword Choose { get; init; }

    [Inject]
    public required SignInManager<Person> SignIn { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public required string Token { get; set; }

    [SupplyParameterFromForm]
    private PasswordInput Input { get; set; } = new();

    protected override async Task OnInitializedAsync()
    {
        var found = await People.BearerAsync(Token, Clock.GetUtcNow(), CancellationToken.None);
        bearer = found.Succeeded ? found.Value : null;
        error = found.Error?.Message;
    }

    private async Task ChooseAsync()
    {
        if (Input.Password != Input.Again)
        {
            error = "The two passwords differ.";
            return;
        }

        var chosen = await Choose.RunAsync(new PasswordChoice(Token, Input.Password, Input.Email, Input.Name), CancellationToken.None);
        if (!chosen.Succeeded)
        {
            error = chosen.Error.Message;
            return;
        }

        var person = await SignIn.UserManager.FindByIdAsync($"{chosen.Value}")
            ?? throw new InvalidOperationException("Who just chose a password must exist.");
        await SignIn.SignInAsync(person, isPersistent: false);
        Navigation.NavigateTo(AppRoutes.Home);
    }

    private sealed class PasswordInput
    {
        public string Name { get; set; } = "";

        public string Email { get; set; } = "";

        public string Password { get; set; } = "";

        public string Again { get; set; } = "";
    }
}
