-- Event.objects.filter(pk__lte=5).update(ends_at=F('starts_at') + timedelta(days=1))

UPDATE [example_event] SET [ends_at] = DATEADD(
  MICROSECOND,
  CAST(%s AS BIGINT) %% 1000000,
  DATEADD(
    SECOND,
    CAST(%s AS BIGINT) / 1000000 %% 86400,
    DATEADD(DAY, CAST(%s AS BIGINT) / 1000000 / 86400, [example_event].[starts_at])
  )
)
WHERE
  [example_event].[id] <= %s;
-- parameters: (86400000000, 86400000000, 86400000000, 5)
