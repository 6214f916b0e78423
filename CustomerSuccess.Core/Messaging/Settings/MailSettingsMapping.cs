using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Settings;

internal sealed class MailSettingsMapping : IEntityTypeConfiguration<MailSettings>
{
    public void Configure(EntityTypeBuilder<MailSettings> builder)
    {
        builder.ToTable("MailSettings");
        builder.Property(settings => settings.Id).ValueGeneratedNever();
        builder.Property(settings => settings.VendorName).HasMaxLength(MailSettings.LongestName);
        builder.Property(settings => settings.NotesTokenHash).HasMaxLength(64);
        builder.HasData(new MailSettings());
    }
}
