-- Document.objects.annotate(told=Q(extra__has_keys=['x']))
--     .order_by(F('told').asc(nulls_first=True), 'pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  (
    CASE
      WHEN NOT `example_document`.`extra` IS NULL
      THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
    END
  ) AS `told`
FROM `example_document`
ORDER BY
  5 ASC,
  `example_document`.`id` ASC;
-- parameters: ()
