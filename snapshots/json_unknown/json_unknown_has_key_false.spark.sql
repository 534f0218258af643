-- Document.objects.order_by('pk').annotate(told=Q(extra__has_key='x')).filter(told=False)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN NOT `example_document`.`extra` IS NULL
    THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
  END AS `told`
FROM `example_document`
WHERE
  NOT (
    CASE
      WHEN NOT `example_document`.`extra` IS NULL
      THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
    END
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
