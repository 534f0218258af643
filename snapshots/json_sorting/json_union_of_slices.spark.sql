-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').distinct().order_by('-data__f')[:2].union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x').order_by('extra__x')[:1])
--     .order_by('-data__f')

SELECT
  `united`.`data__f`
FROM (
  (
    SELECT
      `sliced`.`data__f`
    FROM (
      SELECT DISTINCT
        to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `data__f`
      FROM `example_document`
      WHERE
        (
          `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
          AND (
            regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[tf\\[\\{]')
            OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
            AND (
              TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) > %s
              OR (
                TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
                AND COALESCE(
                  TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
                  %s
                ) >= %s
              )
            )
          )
          AND (
            regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[n"]')
            OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
            AND (
              TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) < %s
              OR (
                TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
                AND COALESCE(
                  TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
                  %s
                ) <= %s
              )
            )
          )
        )
    ) AS `sliced`
    ORDER BY
      CASE
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[n]')
        THEN 0
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^["]')
        THEN 1
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[-0-9]')
        THEN 2
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[tf]')
        THEN 3
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[\\[]')
        THEN 4
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[\\{]')
        THEN 5
      END DESC,
      CASE
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^[-0-9]')
        THEN TRY_CAST(to_json(parse_json(`sliced`.`data__f`)) AS DOUBLE)
      END DESC,
      CASE
        WHEN regexp_like(to_json(parse_json(`sliced`.`data__f`)), '^["]')
        THEN variant_get(parse_json(`sliced`.`data__f`), '$', 'string')
        ELSE to_json(parse_json(`sliced`.`data__f`))
      END DESC
    LIMIT 2
  )
  UNION
  (
    SELECT
      to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS `extra__x`
    FROM `example_document`
    WHERE
      (
        `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^[tf\\[\\{]')
          OR regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^[-0-9]')
          AND (
            TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DOUBLE) > %s
            OR (
              TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DECIMAL(38, 15)),
                %s
              ) >= %s
            )
          )
        )
        AND (
          regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^[n"]')
          OR regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^[-0-9]')
          AND (
            TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DOUBLE) < %s
            OR (
              TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DOUBLE) = %s
              AND COALESCE(
                TRY_CAST(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) AS DECIMAL(38, 15)),
                %s
              ) <= %s
            )
          )
        )
      )
    ORDER BY
      CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[n]'
        )
        THEN 0
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^["]'
        )
        THEN 1
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[-0-9]'
        )
        THEN 2
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[tf]'
        )
        THEN 3
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[\\[]'
        )
        THEN 4
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[\\{]'
        )
        THEN 5
      END ASC,
      CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^[-0-9]'
        )
        THEN TRY_CAST(to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))) AS DOUBLE)
      END ASC,
      CASE
        WHEN regexp_like(
          to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')))),
          '^["]'
        )
        THEN variant_get(
          parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))),
          '$',
          'string'
        )
        ELSE to_json(parse_json(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x'))))
      END ASC
    LIMIT 1
  )
) AS `united`
ORDER BY
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[n]')
    THEN 0
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^["]')
    THEN 1
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[-0-9]')
    THEN 2
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[tf]')
    THEN 3
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[\\[]')
    THEN 4
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[\\{]')
    THEN 5
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^[-0-9]')
    THEN TRY_CAST(to_json(parse_json(`united`.`data__f`)) AS DOUBLE)
  END DESC,
  CASE
    WHEN regexp_like(to_json(parse_json(`united`.`data__f`)), '^["]')
    THEN variant_get(parse_json(`united`.`data__f`), '$', 'string')
    ELSE to_json(parse_json(`united`.`data__f`))
  END DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 9, 9, 9, 100, 100, 100, 100)
