-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN NOT JSON_EXTRACT(`example_document`.`extra`, '$."x"') IS NULL
    THEN %s
    WHEN NOT (
      NOT JSON_EXTRACT(`example_document`.`extra`, '$."x"') IS NULL
      AND `example_document`.`extra` IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS `case1`,
  CASE
    WHEN CAST(CAST(`example_document`.`extra` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
    THEN %s
    WHEN NOT (
      CAST(CAST(`example_document`.`extra` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
      AND `example_document`.`extra` IS NOT NULL
    )
    THEN %s
    ELSE NULL
  END AS `case2`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', '{"x": true}', 'yes', '{"x": true}', 'no')
