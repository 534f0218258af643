-- Document.objects.exclude(title__startswith='long')
--     .values('title')
--     .order_by('title')
--     .annotate(n=Count(Case(When(data__f=F('extra__same'), then=1), output_field=IntegerField())))

SELECT
  "example_document"."title" AS "title",
  COUNT(
    CASE
      WHEN (
        SELECT
          GROUP_CONCAT(
            
              fullkey || CHAR(9) || CASE type
                WHEN 'text'
                THEN JSON_QUOTE(atom)
                WHEN 'integer'
                THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
                WHEN 'real'
                THEN CASE
                  WHEN atom = CAST(atom AS INTEGER)
                  THEN CAST(atom AS INTEGER)
                  ELSE PRINTF('%%!.17g', atom)
                END
                ELSE type
              END,
              CHAR(10)
            
          )
        FROM (
          SELECT
            fullkey,
            type,
            atom
          FROM JSON_TREE(
            CASE JSON_TYPE("example_document"."data", '$.f')
              WHEN 'true'
              THEN 'true'
              WHEN 'false'
              THEN 'false'
              WHEN 'null'
              THEN 'null'
              WHEN 'text'
              THEN JSON_QUOTE(JSON_EXTRACT("example_document"."data", '$.f'))
              ELSE JSON_EXTRACT("example_document"."data", '$.f')
            END
          )
          ORDER BY
            fullkey
        )
      ) = (
        SELECT
          GROUP_CONCAT(
            
              fullkey || CHAR(9) || CASE type
                WHEN 'text'
                THEN JSON_QUOTE(atom)
                WHEN 'integer'
                THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%%!.17g', atom) ELSE atom END
                WHEN 'real'
                THEN CASE
                  WHEN atom = CAST(atom AS INTEGER)
                  THEN CAST(atom AS INTEGER)
                  ELSE PRINTF('%%!.17g', atom)
                END
                ELSE type
              END,
              CHAR(10)
            
          )
        FROM (
          SELECT
            fullkey,
            type,
            atom
          FROM JSON_TREE(
            (
              CASE JSON_TYPE("example_document"."extra", '$.same')
                WHEN 'true'
                THEN 'true'
                WHEN 'false'
                THEN 'false'
                WHEN 'null'
                THEN 'null'
                WHEN 'text'
                THEN JSON_QUOTE(JSON_EXTRACT("example_document"."extra", '$.same'))
                ELSE JSON_EXTRACT("example_document"."extra", '$.same')
              END
            )
          )
          ORDER BY
            fullkey
        )
      )
      THEN %s
      ELSE NULL
    END
  ) AS "n"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
GROUP BY
  "example_document"."title"
ORDER BY
  1 ASC;
-- parameters: (1, 'long%')
