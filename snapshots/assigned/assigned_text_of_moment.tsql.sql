-- Event.objects.update(title=F('starts_at'))

UPDATE [example_event] SET [title] = CONVERT(NVARCHAR(19), [example_event].[starts_at], 120) + CASE
  WHEN DATEPART(MICROSECOND, [example_event].[starts_at]) = 0
  THEN ''
  ELSE '.' + REPLACE(
    RTRIM(
      REPLACE(
        RIGHT(
          '000000' + CAST(DATEPART(MICROSECOND, [example_event].[starts_at]) AS NVARCHAR(6)),
          6
        ),
        '0',
        ' '
      )
    ),
    ' ',
    '0'
  )
END + '+00';
-- parameters: ()
