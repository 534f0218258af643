-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values('extra')))
--     .values_list('pk', 'found')

SELECT
  "example_document"."id" AS "pk",
  (
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
      FROM JSON_TREE("example_document"."extra")
      ORDER BY
        fullkey
    )
  ) IN (
    SELECT
      (
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
          FROM JSON_TREE("U0"."extra")
          ORDER BY
            fullkey
        )
      ) AS "extra"
    FROM "example_document" AS "U0"
    WHERE
      "U0"."id" < %s
  ) AS "found"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
ORDER BY
  1 ASC;
-- parameters: (4, 'long%')
