-- EVENTS.values('pk', a=DAY, b=MOMENT, c=SPAN, d=NUMBER, e=RATIO, f=WORD, g=Value(None, BooleanField()), h=Value(None, UUIDField()), i=Value(None, BinaryField()), j=Value(None, FINE), k=Value(None, TimeField()), m=TEXT)

SELECT
  [example_event].[id] AS [pk],
  CAST(NULL AS DATE) AS [a],
  CAST(NULL AS DATETIME2) AS [b],
  CAST(NULL AS BIGINT) AS [c],
  CAST(NULL AS INT) AS [d],
  CAST(NULL AS FLOAT) AS [e],
  CAST(NULL AS NVARCHAR(MAX)) AS [f],
  CAST(NULL AS BIT) AS [g],
  CAST(NULL AS CHAR(32)) AS [h],
  CAST(NULL AS VARBINARY(MAX)) AS [i],
  CAST(NULL AS NUMERIC(30, 18)) AS [j],
  CAST(NULL AS TIME) AS [k],
  CAST(NULL AS NVARCHAR(MAX)) AS [m]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
