using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CustomerSuccess.Web.Hosting;

/// <summary>The lines that tell whoever started the server where it is and how to get in.</summary>
internal static class Welcome
{
    public static async Task PrintAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? WebServer.Address(app.Configuration, null);
        Console.WriteLine($"CustomerSuccess is running at {address}");
        Console.WriteLine($"Database: {Path.GetFullPath(app.Services.GetRequiredService<DatabaseOptions>().Path)}");
        var setup = await app.Services.GetRequiredService<StartSetup>().RunAsync(cancellationToken);
        if (app.Services.GetRequiredService<ServeOptions>().Demo)
        {
            Console.WriteLine("Demo: open that address and choose who to be; no password is asked on this machine.");
        }
        else if (setup.Succeeded)
        {
            Console.WriteLine("Nobody signs in here yet. Become the first admin (the link works once, for an hour):");
            Console.WriteLine($"  {address}{AppRoutes.ChoosePassword(setup.Value)}");
        }

        Console.WriteLine("Press Ctrl+C to stop.");
    }
}
