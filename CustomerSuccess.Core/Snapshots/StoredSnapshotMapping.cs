using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Snapshots;

internal sealed class StoredSnapshotMapping : IEntityTypeConfiguration<StoredSnapshot>
{
    public void Configure(EntityTypeBuilder<StoredSnapshot> builder)
    {
        builder.ToTable("StoredSnapshots");
        builder.HasKey(snapshot => new { snapshot.CustomerId, snapshot.Day });
        builder.HasOne<Customer>().WithMany().HasForeignKey(snapshot => snapshot.CustomerId);
    }
}
