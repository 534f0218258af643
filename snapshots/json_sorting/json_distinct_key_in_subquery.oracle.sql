-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA"
FROM "EXAMPLE_DOCUMENT"
WHERE
  EXISTS(
    SELECT
      1
    FROM (
      SELECT
        "SLICED"."DATA__F"
      FROM (
        SELECT DISTINCT
          TO_NCHAR(
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          ) AS "DATA__F"
        FROM "EXAMPLE_DOCUMENT" "U0"
        WHERE
          (
            "U0"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
            AND (
              INSTR(
                'tf[{',
                DBMS_LOB.SUBSTR(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
              ) > 0
              OR INSTR(
                '-0123456789',
                DBMS_LOB.SUBSTR(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
              ) > 0
              AND JSON_VALUE("U0"."DATA", '$.f' RETURNING NUMBER) >= %s
            )
            AND (
              INSTR(
                'n"',
                DBMS_LOB.SUBSTR(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
              ) > 0
              OR INSTR(
                '-0123456789',
                DBMS_LOB.SUBSTR(JSON_QUERY("U0"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
              ) > 0
              AND JSON_VALUE("U0"."DATA", '$.f' RETURNING NUMBER) < %s
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
      FETCH FIRST 2 ROWS ONLY
    ) "ROWS"
    WHERE
      CASE
        WHEN NOT "ROWS"."DATA__F" IS NULL
        AND NOT TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ) IS NULL
        THEN CASE
          WHEN JSON_EQUAL(
            "ROWS"."DATA__F",
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
          THEN 1
          WHEN NOT (
            JSON_EQUAL(
              "ROWS"."DATA__F",
              TO_NCLOB(
                SUBSTR(
                  JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                  2,
                  LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
                )
              )
            )
          )
          THEN 0
        END
      END = 1
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 1000)
