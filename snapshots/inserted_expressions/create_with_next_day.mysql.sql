-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO `example_event` (
  `id`,
  `title`,
  `starts_at`,
  `ends_at`,
  `day`,
  `deadline`,
  `opens`,
  `closes`,
  `length`,
  `pause`
)
VALUES
  (
    %s,
    %s,
    DATE_ADD(CAST(%s AS DATETIME(6)), INTERVAL CAST(%s AS SIGNED) MICROSECOND),
    %s,
    DATE_SUB(
      DATE(CAST(%s AS DATE)),
      INTERVAL (
        DAYOFMONTH(CAST(%s AS DATE)) - 1
      ) DAY
    ),
    CAST(DATE_ADD(
      CAST(CAST(%s AS DATE) AS DATETIME(6)),
      INTERVAL CAST(%s AS SIGNED) MICROSECOND
    ) AS DATE),
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 86400000001, None, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), 172800000000, datetime.time(12, 30, 15, 123456), None, 3600000000, None)
