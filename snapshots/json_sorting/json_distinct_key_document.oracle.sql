-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  "SLICED"."DATA"
FROM (
  SELECT DISTINCT
    TO_NCHAR("EXAMPLE_DOCUMENT"."DATA") AS "DATA"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."ID" IN (%s, %s, %s, %s)
) "SLICED"
ORDER BY
  CASE DBMS_LOB.SUBSTR("SLICED"."DATA", 1, 1)
    WHEN N'n'
    THEN 0
    WHEN N'"'
    THEN 1
    WHEN N'-'
    THEN 2
    WHEN N'0'
    THEN 2
    WHEN N'1'
    THEN 2
    WHEN N'2'
    THEN 2
    WHEN N'3'
    THEN 2
    WHEN N'4'
    THEN 2
    WHEN N'5'
    THEN 2
    WHEN N'6'
    THEN 2
    WHEN N'7'
    THEN 2
    WHEN N'8'
    THEN 2
    WHEN N'9'
    THEN 2
    WHEN N't'
    THEN 3
    WHEN N'f'
    THEN 3
    WHEN N'['
    THEN 4
    WHEN N'{'
    THEN 5
  END ASC,
  CASE
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."DATA", 1, 1)) > 0
    THEN JSON_VALUE('[' || "SLICED"."DATA" || ']', '$[0]' RETURNING NUMBER)
  END ASC,
  "SLICED"."DATA" ASC;
-- parameters: (4, 5, 6, 7)
