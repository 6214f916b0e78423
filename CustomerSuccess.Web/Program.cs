using CustomerSuccess.Web.Cli;

return await CommandLine.RunAsync(args);
