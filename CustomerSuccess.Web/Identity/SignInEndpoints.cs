using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app) => app
        .MapPost(AppRoutes.SignOut, async (SignInManager<Person> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect(AppRoutes.SignIn);
        });
}
