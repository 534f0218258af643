-- Order.objects.alias(v=Right(Cast('pk', TextField()), 14)).filter(pk__contains=F('v'))

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  CAST(`example_order`.`id` AS STRING) LIKE '%%' || REPLACE(
    REPLACE(
      REPLACE(
        (
          SUBSTR(
            CAST(`example_order`.`id` AS STRING),
            GREATEST(LENGTH(CAST(`example_order`.`id` AS STRING)) - 14 + 1, 1),
            14
          )
        ),
        '\\',
        '\\\\'
      ),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\';
-- parameters: ()
