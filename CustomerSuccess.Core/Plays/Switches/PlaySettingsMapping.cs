using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Switches;

internal sealed class PlaySettingsMapping : IEntityTypeConfiguration<PlaySettings>
{
    public void Configure(EntityTypeBuilder<PlaySettings> builder)
    {
        builder.ToTable("PlaySettings");
        builder.Ignore(settings => settings.Policy);
        builder.Ignore(settings => settings.Guard);
        builder.Ignore(settings => settings.Off);
        builder.Property(settings => settings.Id).ValueGeneratedNever();
        builder.Property(settings => settings.StoppedBy).HasMaxLength(254);
        builder.Property(settings => settings.StopReason).HasMaxLength(PlayRun.LongestReason);
        builder.Property(settings => settings.ChannelsOff).HasMaxLength(100);
        builder.Property(settings => settings.Revision).IsConcurrencyToken();
        builder.HasData(new PlaySettings());
    }
}
