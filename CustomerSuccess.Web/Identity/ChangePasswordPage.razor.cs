using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

public sealed partial class ChangePasswordPage
{
    private string? error;

    [Inject]
    public required SignInManager<Person> SignIn { get; init; }

    [Inject]
    public required ChangePassword Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromForm]
    private PasswordInput Input { get; set; } = new();

    private async Task ChangeAsync()
    {
        var person = await SignIn.UserManager.GetUserAsync(Context.User)
            ?? throw new InvalidOperationException("Who is signed in must exist.");
        error = await FaultAsync(person);
        if (error is null)
        {
            var changed = await SignIn.UserManager.FindByIdAsync($"{person.Id}")
                ?? throw new InvalidOperationException("Who just changed the password must exist.");
            await SignIn.RefreshSignInAsync(changed);
            Navigation.NavigateTo(AppRoutes.Account);
        }
    }

    private async Task<string?> FaultAsync(Person person)
    {
        if (Input.Password != Input.Again)
        {
            return "The two new passwords differ.";
        }

        var present = await SignIn.CheckPasswordSignInAsync(person, Input.Present, lockoutOnFailure: true);
        if (!present.Succeeded)
        {
            return present.IsLockedOut ? "Too many failed attempts. Try again in 5 minutes." : "The present password is another one.";
        }

        return (await Change.RunAsync(person.Id, Input.Password, CancellationToken.None)).Error?.Message;
    }

    private sealed class PasswordInput
    {
        public string Present { get; set; } = "";

        public string Password { get; set; } = "";

        public string Again { get; set; } = "";
    }
}
