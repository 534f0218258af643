-- EVENTS.values('pk', a=DAY, b=MOMENT, c=SPAN, d=NUMBER, e=RATIO, f=WORD, g=Value(None, BooleanField()), h=Value(None, UUIDField()), i=Value(None, BinaryField()), j=Value(None, FINE), k=Value(None, TimeField()), m=TEXT)

SELECT
  "example_event"."id" AS "pk",
  CAST(NULL AS DATE) AS "a",
  CAST(NULL AS TIMESTAMP) AS "b",
  CAST(NULL AS INTERVAL) AS "c",
  CAST(NULL AS INT) AS "d",
  CAST(NULL AS DOUBLE) AS "e",
  CAST(NULL AS TEXT) AS "f",
  CAST(NULL AS BOOLEAN) AS "g",
  CAST(NULL AS UUID) AS "h",
  CAST(NULL AS BLOB) AS "i",
  CAST(NULL AS DECIMAL(30, 18)) AS "j",
  CAST(NULL AS TIME) AS "k",
  CAST(NULL AS TEXT) AS "m"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
