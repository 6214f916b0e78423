using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Tracking;

internal sealed class UntrackedAddressMapping : IEntityTypeConfiguration<UntrackedAddress>
{
    public void Configure(EntityTypeBuilder<UntrackedAddress> builder)
    {
        builder.ToTable("UntrackedAddresses");
        builder.HasKey(untracked => untracked.Address);
        builder.Property(untracked => untracked.Address).HasMaxLength(254);
        builder.Property(untracked => untracked.By).HasMaxLength(254);
    }
}
