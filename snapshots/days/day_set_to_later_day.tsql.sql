-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

UPDATE [example_event] SET [day] = DATEADD(
  MICROSECOND,
  CAST(%s AS BIGINT) %% 1000000,
  DATEADD(
    SECOND,
    CAST(%s AS BIGINT) / 1000000 %% 86400,
    DATEADD(
      DAY,
      CAST(%s AS BIGINT) / 1000000 / 86400,
      CAST([example_event].[day] AS DATETIME2)
    )
  )
)
WHERE
  [example_event].[id] < %s;
-- parameters: (3459600000000, 3459600000000, 3459600000000, 9)
