-- Event.objects.order_by('pk')
--     .exclude(pk=13)
--     .values_list(duration(F('length') * 0.5), duration(F('length') / 2), duration(F('length') * 2.5))

SELECT
  CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS `expressionwrapper1`,
  CAST(rint(CAST(`example_event`.`length` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS `expressionwrapper2`,
  CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS `expressionwrapper3`
FROM `example_event`
WHERE
  NOT (
    `example_event`.`id` = %s
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (0.5, 2, 2.5, 13)
