using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Demo;
using CustomerSuccess.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

/// <summary>Plain HTML: a session cookie cannot be set from inside a circuit.</summary>
public sealed partial class SignInPage
{
    private string? error;

    [Inject]
    public required SignInManager<Person> SignIn { get; init; }

    [Inject]
    public required RecordSignIn Record { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ServeOptions Options { get; init; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm]
    private SignInInput Input { get; set; } = new();

    private bool IsDemo => Options.Demo && DemoEndpoints.IsFromThisMachine(Context);

    private async Task SignInAsync()
    {
        var result = await SignIn.PasswordSignInAsync(Input.Email, Input.Password, Input.Remember, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            await Record.RunAsync(Input.Email, CancellationToken.None);
            Navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl));
        }
        else
        {
            error = result.IsLockedOut
                ? "Too many failed attempts. Signing in with this address is blocked for 5 minutes."
                : "Address and password do not fit, or this person may not sign in.";
            Input.Password = "";
        }
    }

    private sealed class SignInInput
    {
        public string Email { get; set; } = "";

        public string Password { get; set; } = "";

        public bool Remember { get; set; }
    }
}
