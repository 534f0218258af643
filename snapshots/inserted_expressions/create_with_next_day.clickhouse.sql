-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO "example_event" (
  "id",
  "title",
  "starts_at",
  "ends_at",
  "day",
  "deadline",
  "opens",
  "closes",
  "length",
  "pause"
)
VALUES
  (
    %s,
    %s,
    addMicroseconds(CAST(%s AS Nullable(DateTime64(6, 'UTC'))), %s),
    %s,
    toStartOfMonth(CAST(%s AS Nullable(Date32))),
    CAST(addMicroseconds(CAST(%s AS Nullable(DateTime64(6, 'UTC'))), %s) AS Nullable(Date32)),
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'New', '2024-02-29 12:30:15.123456', 86400000001, None, '2024-02-29', '2024-02-29', 172800000000, '12:30:15.123456', None, 3600000000, None)
