using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

internal static class SignInRegistration
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, DatabaseOptions database)
    {
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Person>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddUserStore<PersonStore>()
            .AddSignInManager<PersonSignIn>()
            .AddClaimsPrincipalFactory<PersonClaims>();
        services.AddScoped<ILookupNormalizer, LowerCaseAddresses>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "CustomerSuccess";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = AppRoutes.SignIn;
            cookie.AccessDeniedPath = "/not-found";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromSeconds(30));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddScoped<AuthenticationStateProvider, CircuitPerson>();
        services.AddDataProtection()
            .SetApplicationName("CustomerSuccess")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(database.Folder, "keys")));
        return services;
    }
}
