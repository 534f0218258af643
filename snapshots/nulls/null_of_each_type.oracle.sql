-- EVENTS.values('pk', a=DAY, b=MOMENT, c=SPAN, d=NUMBER, e=RATIO, f=WORD, g=Value(None, BooleanField()), h=Value(None, UUIDField()), i=Value(None, BinaryField()), j=Value(None, FINE), k=Value(None, TimeField()), m=TEXT)

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  CAST(NULL AS DATE) AS "A",
  CAST(NULL AS TIMESTAMP) AS "B",
  CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)) AS "C",
  CAST(NULL AS NUMBER(11)) AS "D",
  CAST(NULL AS DOUBLE PRECISION) AS "E",
  NULL AS "F",
  CAST(NULL AS NUMBER(1)) AS "G",
  CAST(NULL AS VARCHAR2(32)) AS "H",
  TO_BLOB(NULL) AS "I",
  CAST(NULL AS NUMBER(30, 18)) AS "J",
  CAST(NULL AS TIMESTAMP) AS "K",
  NULL AS "M"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
