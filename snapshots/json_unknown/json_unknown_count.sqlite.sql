-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT("example_document"."id") FILTER(WHERE
    NOT JSON_TYPE("example_document"."extra", '$.x') IS NULL) AS "yes",
  COUNT("example_document"."id") FILTER(WHERE
    NOT (
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
          FROM JSON_TREE(%s)
          ORDER BY
            fullkey
        )
      )
      AND "example_document"."extra" IS NOT NULL
    )) AS "no"
FROM "example_document";
-- parameters: ('{"x": true}',)
