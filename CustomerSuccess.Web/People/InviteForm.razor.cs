using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace CustomerSuccess.Web.People;

public sealed partial class InviteForm
{
    private readonly InviteInput input = new();
    private string? error;

    [Inject]
    public required InvitePerson Invite { get; init; }

    [Inject]
    public required DialogService Dialog { get; init; }

    [Parameter, EditorRequired]
    public required Viewer Viewer { get; set; }

    private async Task SubmitAsync()
    {
        var token = await Invite.RunAsync(input.Email, input.Name, input.Role, Viewer, CancellationToken.None);
        error = token.Error?.Message;
        if (token.Succeeded)
        {
            Dialog.Close(new Invited(input.Name, token.Value));
        }
    }

    private sealed class InviteInput
    {
        public string Name { get; set; } = "";

        public string Email { get; set; } = "";

        public Role Role { get; set; }
    }
}
