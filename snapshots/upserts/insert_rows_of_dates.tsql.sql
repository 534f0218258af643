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
OUTPUT INSERTED.[id]
SELECT
  [rows].[id],
  [rows].[title],
  [rows].[starts_at],
  [rows].[ends_at],
  [rows].[day],
  [rows].[deadline],
  [rows].[opens],
  [rows].[closes],
  [rows].[length],
  [rows].[pause]
FROM (VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    1
  ),
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    2
  )) AS [rows]([id], [title], [starts_at], [ends_at], [day], [deadline], [opens], [closes], [length], [pause], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_event] OFF;
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, 3600000000, None, 501, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.time(9, 30), datetime.time(17, 0), 3600000000, -86400000000)
