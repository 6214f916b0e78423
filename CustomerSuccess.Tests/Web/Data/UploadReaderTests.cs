using CustomerSuccess.Web.Data;
using Microsoft.AspNetCore.Http;

namespace CustomerSuccess.Tests.Web.Data;

public sealed class UploadReaderTests
{
    private const string Choose = "Choose the files to import.";

    [Fact]
    public async Task Read_OfTwoFiles_IsAFolderOfThem()
    {
        var received = await UploadReader.ReadAsync(Form(new() { { new StringContent("a,b\n1,2\n"), "files", "usage.csv" }, { new StringContent("c"), "files", "nps.csv" } }), CancellationToken.None);
        using var upload = received.Value.Upload;
        Assert.Equal(("2 files", false, false), (upload.Name, received.Value.DryRun, received.Value.AcceptRejects));
        Assert.Equal(["nps.csv", "usage.csv"], Directory.EnumerateFiles(upload.Folder).Select(Path.GetFileName).Order());
        Assert.Equal("a,b\n1,2\n", await File.ReadAllTextAsync(Path.Combine(upload.Folder, "usage.csv")));
    }

    [Fact]
    public async Task Read_OfAZip_IsThatZip()
    {
        var received = await UploadReader.ReadAsync(Form(new() { { new StringContent("PK"), "files", "Export.ZIP" } }), CancellationToken.None);
        using var upload = received.Value.Upload;
        Assert.Equal(("Export.ZIP", "Export.ZIP"), (upload.Name, Path.GetFileName(upload.Folder)));
    }

    [Fact]
    public async Task Read_OfTheForm_HasItsSwitchesAndItsToken()
    {
        var received = await UploadReader.ReadAsync(
            Form(new()
            {
                { new StringContent("token"), "__RequestVerificationToken" },
                { new StringContent("on"), "dryRun" },
                { new StringContent("on"), "acceptRejects" },
                { new StringContent("x"), "files", "usage.csv" },
            }),
            CancellationToken.None);
        using var upload = received.Value.Upload;
        Assert.Equal((true, true, "token", "usage.csv"), (received.Value.DryRun, received.Value.AcceptRejects, received.Value.Token, upload.Name));
    }

    [Theory]
    [InlineData("../../etc/usage.csv")]
    [InlineData("..\\..\\usage.csv")]
    [InlineData("/tmp/usage.csv")]
    [InlineData("C:\\Exports\\usage.csv")]
    public async Task Read_OfANameWithAFolder_StaysInItsOwn(string name)
    {
        var received = await UploadReader.ReadAsync(Form(new() { { new StringContent("x"), "files", name } }), CancellationToken.None);
        using var upload = received.Value.Upload;
        Assert.Equal(["usage.csv"], Directory.EnumerateFileSystemEntries(upload.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Dispose_OfAnUpload_RemovesEverything()
    {
        var received = await UploadReader.ReadAsync(Form(new() { { new StringContent("x"), "files", "usage.csv" } }), CancellationToken.None);
        received.Value.Upload.Dispose();
        Assert.False(Directory.Exists(received.Value.Upload.TemporaryFolder));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("folder/")]
    public async Task Read_OfNoFileAtAll_AsksForOne(string name)
    {
        Assert.Equal(Choose, (await UploadReader.ReadAsync(Form(new() { { new StringContent("x"), "files", name } }), CancellationToken.None)).Error?.Message);
        Assert.Equal(Choose, (await UploadReader.ReadAsync(Form(new() { { new StringContent("on"), "dryRun" } }), CancellationToken.None)).Error?.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data")]
    [InlineData("nonsense;;;")]
    public async Task Read_OfNoForm_AsksForFiles(string? contentType)
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = contentType;
        Assert.Equal(Choose, (await UploadReader.ReadAsync(request, CancellationToken.None)).Error?.Message);
    }

    [Fact]
    public async Task Read_OfTwoFilesWithOneName_TakesNeither()
    {
        var form = new MultipartFormDataContent { { new StringContent("one"), "files", "a/usage.csv" }, { new StringContent("two"), "files", "b/Usage.csv" } };
        Assert.Equal("Usage.csv was chosen twice. Keep the one that is right.", (await UploadReader.ReadAsync(Form(form), CancellationToken.None)).Error?.Message);
    }

    [Fact]
    public async Task Read_OfAnUploadThatBreaksOff_LeavesNothingBehind()
    {
        var name = $"{Guid.NewGuid():N}.csv";
        var request = Form(new() { { new StringContent(new string('x', 100_000)), "files", name } });
        var whole = ((MemoryStream)request.Body).ToArray();
        request.Body = new MemoryStream(whole[..50_000]);
        await Assert.ThrowsAnyAsync<IOException>(() => UploadReader.ReadAsync(request, CancellationToken.None));
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Path.GetTempPath(), "customersuccess-upload-*"), folder => File.Exists(Path.Combine(folder, name)));
    }

    private static HttpRequest Form(MultipartFormDataContent form)
    {
        var request = new DefaultHttpContext().Request;
        var bytes = new MemoryStream();
        form.CopyTo(bytes, null, CancellationToken.None);
        bytes.Position = 0;
        request.Body = bytes;
        request.ContentType = form.Headers.ContentType!.ToString();
        return request;
    }
}
