-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).exclude(title='digits').values('data__f', 'pk').distinct().order_by('-data__f')[:3].aggregate(m=Max('pk'))

SELECT
  MAX("__COL1")
FROM (
  SELECT
    "SLICED"."DATA__F",
    "SLICED"."PK",
    "SLICED"."__COL1"
  FROM (
    SELECT DISTINCT
      TO_NCHAR(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
          )
        )
      ) AS "DATA__F",
      "EXAMPLE_DOCUMENT"."ID" AS "PK",
      "EXAMPLE_DOCUMENT"."ID" AS "__COL1"
    FROM "EXAMPLE_DOCUMENT"
    WHERE
      (
        "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          "EXAMPLE_DOCUMENT"."TITLE" = %s AND "EXAMPLE_DOCUMENT"."TITLE" IS NOT NULL
        )
      )
  ) "SLICED"
  ORDER BY
    CASE DBMS_LOB.SUBSTR("SLICED"."DATA__F", 1, 1)
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
    END DESC,
    CASE
      WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."DATA__F", 1, 1)) > 0
      THEN JSON_VALUE('[' || "SLICED"."DATA__F" || ']', '$[0]' RETURNING NUMBER)
    END DESC,
    "SLICED"."DATA__F" DESC
  FETCH FIRST 3 ROWS ONLY
) "SUBQUERY";
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
