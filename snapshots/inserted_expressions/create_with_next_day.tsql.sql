-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

SET IDENTITY_INSERT [example_event] ON; INSERT INTO [example_event] (
  [id],
  [title],
  [starts_at],
  [ends_at],
  [day],
  [deadline],
  [opens],
  [closes],
  [length],
  [pause]
)
VALUES
  (
    %s,
    %s,
    DATEADD(
      MICROSECOND,
      CAST(%s AS BIGINT) %% 1000000,
      DATEADD(
        SECOND,
        CAST(%s AS BIGINT) / 1000000 %% 86400,
        DATEADD(DAY, CAST(%s AS BIGINT) / 1000000 / 86400, CAST(%s AS DATETIME2))
      )
    ),
    %s,
    DATEADD(DAY, 1 - DAY(CAST(%s AS DATE)), CAST(%s AS DATE)),
    CAST(DATEADD(
      MICROSECOND,
      CAST(%s AS BIGINT) %% 1000000,
      DATEADD(
        SECOND,
        CAST(%s AS BIGINT) / 1000000 %% 86400,
        DATEADD(
          DAY,
          CAST(%s AS BIGINT) / 1000000 / 86400,
          CAST(CAST(%s AS DATE) AS DATETIME2)
        )
      )
    ) AS DATE),
    %s,
    %s,
    %s,
    %s
  ); SET IDENTITY_INSERT [example_event] OFF;
-- parameters: (500, 'New', 86400000001, 86400000001, 86400000001, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), 172800000000, 172800000000, 172800000000, datetime.date(2024, 2, 29), datetime.time(12, 30, 15, 123456), None, 3600000000, None)
