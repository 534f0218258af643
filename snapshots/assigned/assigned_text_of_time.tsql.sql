-- Event.objects.update(title=F('opens'))

UPDATE [example_event] SET [title] = CONVERT(NVARCHAR(8), [example_event].[opens], 108) + CASE
  WHEN DATEPART(MICROSECOND, [example_event].[opens]) = 0
  THEN ''
  ELSE '.' + REPLACE(
    RTRIM(
      REPLACE(
        RIGHT('000000' + CAST(DATEPART(MICROSECOND, [example_event].[opens]) AS NVARCHAR(6)), 6),
        '0',
        ' '
      )
    ),
    ' ',
    '0'
  )
END;
-- parameters: ()
