using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CustomerSuccess.Web.Data;

/// <summary>Writes the files of a form to disk while they arrive; none is held in memory.</summary>
internal static class UploadReader
{
    private const int LongestField = 4096;

    public static async Task<Result<ReceivedUpload>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary))
        {
            return new Invalid("Choose the files to import.");
        }

        var folder = Directory.CreateTempSubdirectory("customersuccess-upload-").FullName;
        try
        {
            var received = await ReceiveAsync(new MultipartReader(boundary, request.Body), folder, cancellationToken);
            return received.Succeeded ? received : Without(folder, received.Error);
        }
        catch
        {
            // Whoever left in the middle takes the half that has arrived along.
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static async Task<Result<ReceivedUpload>> ReceiveAsync(MultipartReader reader, string folder, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new List<string>();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.AsFileSection() is { } file)
            {
                var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
                if (files.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    return new Invalid($"{name} was chosen twice. Keep the one that is right.");
                }

                await SaveAsync(file, name, folder, files, cancellationToken);
            }
            else if (section.AsFormDataSection() is { } field)
            {
                var value = await field.GetValueAsync(cancellationToken);
                fields[field.Name] = value[..Math.Min(LongestField, value.Length)];
            }
        }

        return files.Count == 0
            ? new Invalid("Choose the files to import.")
            : new ReceivedUpload(
                Together(folder, files),
                fields.ContainsKey("dryRun"),
                fields.ContainsKey("acceptRejects"),
                fields.GetValueOrDefault("__RequestVerificationToken"));
    }

    private static async Task SaveAsync(FileMultipartSection file, string name, string folder, List<string> files, CancellationToken cancellationToken)
    {
        if (name is not ("" or "." or "..") && file.FileStream is not null)
        {
            await using var target = File.Create(Path.Combine(folder, name));
            await file.FileStream.CopyToAsync(target, cancellationToken);
            files.Add(name);
        }
    }

    private static Error Without(string folder, Error error)
    {
        Directory.Delete(folder, recursive: true);
        return error;
    }

    /// <summary>One zip is imported as such; anything else is a folder.</summary>
    private static Upload Together(string folder, List<string> files) => files switch
    {
        [var zip] when zip.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) => new Upload(Path.Combine(folder, zip), zip, folder),
        [var one] => new Upload(folder, one, folder),
        _ => new Upload(folder, $"{files.Count} files", folder),
    };
}
